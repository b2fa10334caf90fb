import { Timeline, type TimelineEntry } from '../components/Timeline.js';
import type { CaseFragment } from '../gql/graphql.js';
import { inLanguage } from '../i18n/bilingual.js';
import type { Language } from '../i18n/provider.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { EvidenceSection } from './EvidenceSection.js';

type CaseEvent = CaseFragment['timeline'][number];

function entryOf(event: CaseEvent, index: number, language: Language): TimelineEntry {
  const title = inLanguage({ zh: event.titleZh, en: event.titleEn }, language);
  const detail =
    event.detailZh && event.detailEn ? inLanguage({ zh: event.detailZh, en: event.detailEn }, language) : null;
  return {
    id: `${event.at}${event.kind}${event.code}${index}`,
    at: event.at,
    actor: event.byName,
    text: detail ? `${title}${language === 'en' ? ': ' : '：'}${detail}` : title,
    tone: event.kind === 'sla' ? 'muted' : 'neutral',
  };
}

/** Newest first, whatever order the server sends. */
export function timelineEntries(events: readonly CaseEvent[], language: Language): readonly TimelineEntry[] {
  return events
    .map((event, i) => entryOf(event, i, language))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

export function CaseTimeline({ application }: { application: CaseFragment }) {
  const text = useText();
  const language = useLanguage();
  return (
    <EvidenceSection title={text('timeline.title')}>
      <Timeline entries={timelineEntries(application.timeline, language)} />
    </EvidenceSection>
  );
}
