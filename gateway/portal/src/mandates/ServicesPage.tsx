import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type MessageId, useText } from '../app/language';
import { PlainFrame } from '../app/PlainFrame';
import { Brand } from '../app/Shell';
import { useSession } from '../app/session';
import { Answer, PageHeading, Panel, Pill } from '../app/ui';
import { showDay } from '../format/calendar';
import frame from '../pages/WelcomePage.module.css';
import { useServices } from './mandates';
import css from './mandates.module.css';

/** The catalogue, open to everybody: whoever is about to have somebody else act reads it first (S003-22). */
export function ServicesPage() {
  const { t, locale } = useText();
  const { services } = useServices();
  const session = useSession();
  return (
    <PlainFrame
      keepLanguage={session.data?.authenticated ?? false}
      className={frame.main}
      brand={
        <Link to="/" aria-label={t('action.toStart')} style={{ color: 'inherit', textDecoration: 'none' }}>
          <Brand />
        </Link>
      }
    >
      <PageHeading title={t('services.title')}>
        <Text>{t('services.lead')}</Text>
      </PageHeading>
      <Panel flush>
        <Answer query={services}>
          {(all) => (
            <ul className={css.services}>
              {all.map((service) => (
                <li key={service.code} className={css.service} data-testid="service">
                  <h2 className={css.cardTitle}>{service.name}</h2>
                  <div className={css.serviceAside}>
                    <Pill tone={service.mandatable ? 'ok' : 'idle'}>
                      {service.mandatable ? t('services.mandatable') : t('services.notMandatable')}
                    </Pill>
                    <span>{t(`level.${service.levelToday}` as MessageId)}</span>
                    {service.cutover && (
                      <span>
                        {t('services.from', {
                          day: showDay(service.cutover, locale),
                          level: t(`level.${service.requiredLevel}` as MessageId),
                        })}
                      </span>
                    )}
                  </div>
                  <Text size="sm">
                    {service.description}{' '}
                    <span className={css.number}>{t('services.paper', { form: service.paperForm })}</span>
                  </Text>
                </li>
              ))}
            </ul>
          )}
        </Answer>
      </Panel>
      <Text size="sm" c="dimmed" mt="md">
        {t('services.levels')}
      </Text>
    </PlainFrame>
  );
}
