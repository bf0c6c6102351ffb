import {
  IconBan,
  IconCalendarX,
  IconClipboardList,
  IconFileSearch,
  IconFileText,
  IconFileUpload,
  IconGavel,
  IconShieldHalf,
} from '@tabler/icons-react';
import css from '../app/Frame.module.css';
import { useText } from '../app/language';
import { useMe } from '../app/session';
import { SideFrame } from '../mandates/SideFrame';
import { NoAccessPage } from '../pages/Lost';

/** The frame of the fund's own desk; whoever is no clerk is told so, and every call says it again. */
export function DeskFrame() {
  const { t } = useText();
  const me = useMe().data;
  if (me && !me.fund.includes('CLERK')) return <NoAccessPage />;
  return (
    <SideFrame
      label={t('nav.label')}
      title={<span className={css.switcherName}>{t('desk.title')}</span>}
      places={[
        { link: { to: '/desk' }, label: t('desk.work'), icon: IconClipboardList },
        { link: { to: '/desk/documents' }, label: t('dossier.desk'), icon: IconFileUpload },
        { link: { to: '/desk/objections' }, label: t('dossier.objections'), icon: IconGavel },
        { link: { to: '/desk/audits' }, label: t('dossier.audits'), icon: IconFileSearch },
        { link: { to: '/desk/paper' }, label: t('desk.paper'), icon: IconFileText },
        { link: { to: '/desk/lapse' }, label: t('desk.lapse'), icon: IconCalendarX },
        { link: { to: '/desk/levels' }, label: t('desk.levels'), icon: IconShieldHalf },
        { link: { to: '/desk/refusals' }, label: t('desk.refusals'), icon: IconBan },
      ]}
    />
  );
}
