import { Switch } from '@mantine/core';
import type { OrganisationUser } from '../api/generated';
import { useText } from '../app/language';
import { isProvider, useServices } from '../mandates/mandates';
import { ServicePicker } from '../mandates/ServicePicker';

export type Role = Pick<OrganisationUser, 'manager' | 'rights'>;

/** What somebody may do for an organisation; rights one by one are an employer's only. */
export function RoleFields(props: { organisation: string; role: Role; onChange: (role: Role) => void }) {
  const { t } = useText();
  const { services } = useServices();
  const { role, onChange } = props;
  return (
    <>
      <Switch
        label={t('users.manager')}
        description={t('users.managerHint')}
        checked={role.manager}
        onChange={(event) => onChange({ ...role, manager: event.currentTarget.checked })}
      />
      {!isProvider(props.organisation) && services.data && (
        <ServicePicker
          legend={t('users.rights')}
          services={services.data.filter((service) => service.code !== 'MAND')}
          value={role.rights}
          onChange={(rights) => onChange({ ...role, rights })}
        />
      )}
    </>
  );
}
