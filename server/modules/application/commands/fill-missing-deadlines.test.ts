import { beforeAll, expect, test } from '@jest/globals';
import { aTeam, type Team } from '../../../test/case-rig.js';
import { aCase, anApplication, type MadeApplication } from '../../../test/factories/applications.js';
import { caseNow } from '../../../test/factories/reviews.js';
import { claim, returnForSeal, takeMostUrgent } from '../../../test/factories/reviewer-steps.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { hours } from '../../../platform/clock.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { importCalendarYear } from '../../calendar/commands/import-calendar-year.js';
import { inChina } from '../../calendar/domain/state-council-2026.fixture.js';
import { SlaSegment } from '../sla-segment.entity.js';
import { fillMissingDeadlines } from './fill-missing-deadlines.js';

/** One story in order: the calendar ends with 2026, orders arrive, the year is imported. */
describeOnBothDatabases('at the end of the calendar', (harness) => {
  let team: Team;
  let paid: MadeApplication;
  let returned: string;

  beforeAll(async () => {
    team = await aTeam(harness());
    await anApplication(harness());
    harness().clock.set(inChina('2026-12-30 10:00'));
  });

  const segmentsOf = (applicationId: string) => harness().database.orm.em.fork().find(SlaSegment, { applicationId }, { orderBy: { position: 'asc' } });

  test('a payment is not lost: its clock runs without a deadline', async () => {
    paid = await aCase(harness());
    expect(paid.application).toMatchObject({ state: 'PENDING_REVIEW', slaRunning: true, slaDeadline: null });
    expect(await segmentsOf(paid.application.id)).toMatchObject([{ kind: 'RUNNING', deadline: null, minutesLeft: 1620 }]);
  });

  test('such a case is taken before those with a deadline', async () => {
    expect(await takeMostUrgent(harness(), team.reviewer)).toBe(paid.application.id);
  });

  test('a return is not refused: its time-out is left open too', async () => {
    returned = (await anApplication(harness())).id;
    await claim(harness(), team.reviewer, returned);
    await returnForSeal(harness(), team.reviewer, returned);
    expect(await caseNow(harness(), returned)).toMatchObject({ state: 'RETURNED', waitingUntil: null });
  });

  test('nothing is filled in while the year is missing', async () => {
    expect(await fillMissingDeadlines(harness().runtime)).toBe(0);
  });

  test('once the year is imported, each gets what it would have had', async () => {
    const days = [{ day: '2027-01-01', kind: 'OFF' as const, name: '元旦' }];
    await importCalendarYear(harness().runtime, systemActor('test'), { year: 2027, days, source: '通知' });
    harness().clock.advance(hours(3));
    expect(await fillMissingDeadlines(harness().runtime)).toBe(2);
    const { id } = paid.application;
    expect(await caseNow(harness(), id)).toMatchObject({ slaDeadline: inChina('2027-01-05 10:00') });
    expect(await segmentsOf(id)).toMatchObject([{ kind: 'RUNNING', deadline: inChina('2027-01-05 10:00') }]);
    expect((await caseNow(harness(), returned)).waitingUntil).toEqual(inChina('2027-01-21 10:00'));
    const audited = await harness().database.orm.em.fork().find(AuditEntry, { action: 'application.deadlineFilled' }, { orderBy: { id: 'asc' } });
    expect(audited.map(({ caseId, details }) => [caseId, details['what']])).toEqual([[id, 'sla'], [returned, 'waiting']]);
    expect(await fillMissingDeadlines(harness().runtime)).toBe(0);
  });
});
