import {
  IconBan,
  IconBuildingStore,
  IconCalendarX,
  IconClipboardList,
  IconFileSearch,
  IconFileText,
  IconFileUpload,
  IconGavel,
  IconPrinter,
  IconShieldHalf,
  IconUserPlus,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import {
  listOpenDocumentRequestsOptions,
  listOpenObjectionsOptions,
  listPrintJobsOptions,
  listRegistrationsOptions,
  listWaitingNameChangesOptions,
  listWorkItemsOptions,
} from '../api/generated/@tanstack/react-query.gen';
import css from '../app/Frame.module.css';
import { useText } from '../app/language';
import { useMe } from '../app/session';
import { SideFrame } from '../mandates/SideFrame';
import { NoAccessPage } from '../pages/Lost';

const EVERY_MINUTE = 60_000;

/** What waits at the desk, wherever the clerk is. */
function useWaiting(enabled: boolean) {
  const { t } = useText();
  const fresh = { enabled, refetchInterval: EVERY_MINUTE };
  const items = useQuery({ ...listWorkItemsOptions(), ...fresh }).data;
  const undelivered = useQuery({ ...listRegistrationsOptions(), ...fresh }).data?.filter(
    (row) => row.state === 'UNDELIVERED',
  );
  const names = useQuery({ ...listWaitingNameChangesOptions(), ...fresh }).data;
  const jobs = useQuery({ ...listPrintJobsOptions({ query: { printed: false } }), ...fresh }).data;
  const delivered = useQuery({ ...listOpenDocumentRequestsOptions(), ...fresh }).data?.filter(
    (request) => request.state === 'DELIVERED',
  );
  const objections = useQuery({ ...listOpenObjectionsOptions(), ...fresh }).data;
  const told = (rows: unknown[] | undefined) => {
    const count = rows?.length ?? 0;
    return { count, text: t('desk.count', { count }) };
  };
  return {
    items: told(items),
    undelivered: told(undelivered),
    names: told(names),
    jobs: told(jobs),
    delivered: told(delivered),
    objections: told(objections),
  };
}

/** The frame of the fund's own desk; whoever is no clerk is told so, and every call says it again. */
export function DeskFrame() {
  const { t } = useText();
  const me = useMe().data;
  const clerk = me?.fund.includes('CLERK') ?? false;
  const waiting = useWaiting(clerk);
  if (me && !clerk) return <NoAccessPage />;
  return (
    <SideFrame
      title={<span className={css.switcherName}>{t('desk.title')}</span>}
      places={[
        { link: { to: '/desk' }, label: t('desk.work'), icon: IconClipboardList, waiting: waiting.items },
        {
          link: { to: '/desk/registrations' },
          label: t('registrations.title'),
          icon: IconUserPlus,
          waiting: waiting.undelivered,
        },
        {
          link: { to: '/desk/name-changes' },
          label: t('namechange.title'),
          icon: IconBuildingStore,
          waiting: waiting.names,
        },
        {
          link: { to: '/desk/print' },
          label: t('print.title'),
          icon: IconPrinter,
          waiting: waiting.jobs,
        },
        {
          link: { to: '/desk/documents' },
          label: t('dossier.desk'),
          icon: IconFileUpload,
          waiting: waiting.delivered,
        },
        {
          link: { to: '/desk/objections' },
          label: t('dossier.objections'),
          icon: IconGavel,
          waiting: waiting.objections,
        },
        { link: { to: '/desk/audits' }, label: t('dossier.audits'), icon: IconFileSearch },
        { link: { to: '/desk/paper' }, label: t('desk.paper'), icon: IconFileText },
        { link: { to: '/desk/lapse' }, label: t('desk.lapse'), icon: IconCalendarX },
        { link: { to: '/desk/levels' }, label: t('desk.levels'), icon: IconShieldHalf },
        { link: { to: '/desk/refusals' }, label: t('desk.refusals'), icon: IconBan },
      ]}
    />
  );
}
