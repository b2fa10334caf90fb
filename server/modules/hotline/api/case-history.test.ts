import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BankLoop } from '../../../test/bank-loop.js';
import { consoleClient } from '../../../test/console-client.js';
import { aStaffMember } from '../../../test/factories/staff.js';
import { databaseKinds } from '../../../test/harness.js';
import type { StaffActor } from '../../staff/staff-actor.js';

interface Told {
  readonly timeline: readonly { readonly at: string; readonly kind: string; readonly code: string; readonly detailZh: string | null }[];
  readonly bankAttempts: readonly object[];
  readonly payoutsLeft: number;
  readonly guidance: Readonly<Record<string, string | number | null>>;
}

const query = `query ($id: ID!) { application(id: $id) {
  timeline { at kind code byName titleZh titleEn detailZh detailEn }
  bankAttempts { attemptNo state counts failureReason failureZh failureEn requestNo amountFen sentAt endedAt }
  payoutsLeft guidance { statusZh blocksZh nextActorZh attemptsLeft sayZh } } }`;

describe.each(databaseKinds)('a case told on the phone (%s)', (kind) => {
  let loop: BankLoop;
  let agent: StaffActor;
  const ask = consoleClient(() => loop.harness);

  beforeAll(async () => {
    loop = await BankLoop.open(kind);
    agent = await aStaffMember(loop.harness, 'hotline');
  });
  afterAll(() => loop.close());

  const told = async (id: string): Promise<Told> => ((await ask(agent, query, { id })).data as { application: Told }).application;

  test('from submission to the bank’s refusal, newest first, with the reason in words', async () => {
    const { id } = await loop.approvedFor('999001');
    await loop.deliver();
    await loop.tick(2);
    const { timeline, bankAttempts, payoutsLeft, guidance } = await told(id);
    const steps = timeline.filter(({ kind: of }) => of === 'transition').map(({ code }) => code);
    expect(steps).toEqual(['bankFailed', 'approve', 'claim', 'paid', 'submit']);
    expect(new Set(timeline.map(({ kind: of }) => of)))
      .toEqual(new Set(['transition', 'sla', 'document', 'liveness', 'phoneCheck', 'payment', 'bankAttempt']));
    expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted().reverse());
    expect(timeline.find(({ kind: of, code }) => of === 'bankAttempt' && code === 'FAILED')?.detailZh).toBe('户名与账号不符');
    expect(bankAttempts).toMatchObject([{ attemptNo: 1, state: 'FAILED', counts: true, failureReason: 'NAME_MISMATCH', failureZh: '户名与账号不符', amountFen: 1 }]);
    expect(payoutsLeft).toBe(2);
    expect(guidance).toMatchObject({ statusZh: '金融认证失败', blocksZh: '户名与账号不符', nextActorZh: '申请人', attemptsLeft: 2 });
  });

  test('while the channel is at fault, nobody has to do anything', async () => {
    const { id } = await loop.approvedFor('999006');
    await loop.deliver();
    const { guidance, payoutsLeft } = await told(id);
    expect(guidance).toMatchObject({ statusZh: '金融认证中', nextActorZh: '系统', blocksZh: '银行通道暂时不畅，系统会自动再次打款' });
    expect(payoutsLeft).toBe(2); // the retry under way counts while it may succeed
  });

  test('to its end at 待下载, without the code of the remark anywhere', async () => {
    const { id, account } = await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    const answer = await told(id);
    const [transfer] = await loop.transfersTo(account);
    const code = /\d{6}/.exec(transfer!.remark)![0];
    expect(answer.guidance).toMatchObject({ statusZh: '已通过，等待下载证书' });
    expect(answer.timeline.filter(({ kind: of }) => of === 'bankAttempt').map(({ code: step }) => step)).toEqual(['PASSED', 'SETTLED', 'SUBMITTED', 'CREATED']);
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`(?<![\\d-])${code}(?!\\d)`));
  });
});
