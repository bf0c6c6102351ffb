import { useText } from '../app/language';
import { useServices } from '../mandates/mandates';

/** Names a service as the catalogue does in the language of the page. */
export function useServiceName(): (code: string | undefined) => string {
  const { t } = useText();
  const { services } = useServices();
  return (code) => services.data?.find((service) => service.code === code)?.name ?? t('stepup.thisAct');
}
