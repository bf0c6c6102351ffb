import { IconBriefcase, IconInbox, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getProviderOptions } from '../api/generated/@tanstack/react-query.gen';
import css from '../app/Frame.module.css';
import { useText } from '../app/language';
import { useEmployers } from '../app/session';
import { isProvider } from './mandates';
import { SideFrame } from './SideFrame';

/** The name of an organisation: a provider's is with the mandates, an employer's with its data. */
export function useOrganisationName(organisation: string): string {
  const provider = useQuery({
    ...getProviderOptions({ path: { number: organisation } }),
    enabled: isProvider(organisation),
    staleTime: 300_000,
    retry: false,
  });
  const employer = useEmployers().data?.find((each) => each.employerNumber === organisation);
  return provider.data?.name ?? employer?.companyName ?? organisation;
}

/** The frame of whoever acts for others: clients, requests and colleagues of one organisation. */
export function OfficeFrame() {
  const { t } = useText();
  const { organisation } = useParams({ from: '/organisations/$organisation' });
  const name = useOrganisationName(organisation);
  const params = { organisation };
  return (
    <SideFrame
      label={t('nav.label')}
      title={
        <span className={css.switcherText}>
          <span className={css.switcherName}>{name}</span>
          {name !== organisation && <span className={css.switcherNumber}>{organisation}</span>}
        </span>
      }
      places={[
        {
          link: { to: '/organisations/$organisation', params },
          label: t('office.clients'),
          icon: IconBriefcase,
        },
        {
          link: { to: '/organisations/$organisation/requests', params },
          label: t('office.requests'),
          icon: IconInbox,
        },
        {
          link: { to: '/organisations/$organisation/colleagues', params },
          label: t('office.colleagues'),
          icon: IconUsers,
        },
      ]}
    />
  );
}
