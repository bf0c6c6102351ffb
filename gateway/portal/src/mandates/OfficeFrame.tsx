import { IconBriefcase, IconInbox, IconMail, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getProviderOptions, listProviderLettersOptions } from '../api/generated/@tanstack/react-query.gen';
import css from '../app/Frame.module.css';
import { useText } from '../app/language';
import { useEmployerName } from '../app/session';
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
  const nameOf = useEmployerName();
  return provider.data?.name ?? nameOf(organisation);
}

/** The frame of whoever acts for others: clients, requests and colleagues of one organisation. */
export function OfficeFrame() {
  const { t } = useText();
  const { organisation } = useParams({ from: '/organisations/$organisation' });
  const name = useOrganisationName(organisation);
  const params = { organisation };
  const letters = useQuery({
    ...listProviderLettersOptions({ path: { organisation } }),
    enabled: isProvider(organisation),
    retry: false,
  });
  const unread = letters.data?.filter((letter) => !letter.readAt).length ?? 0;
  return (
    <SideFrame
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
        ...(isProvider(organisation)
          ? [
              {
                link: { to: '/organisations/$organisation/mailbox', params } as const,
                label: t('nav.mailbox'),
                icon: IconMail,
                waiting: { count: unread, text: t('mailbox.unread', { count: unread }) },
              },
            ]
          : []),
        {
          link: { to: '/organisations/$organisation/colleagues', params },
          label: t('office.colleagues'),
          icon: IconUsers,
        },
      ]}
    />
  );
}
