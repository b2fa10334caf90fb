import { beforeAll, expect, test } from '@jest/globals';
import { anApplicant } from '../../../test/factories.js';
import { madeUpBranches } from '../../../test/factories/bank-directory.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { portalClient } from '../../../test/portal-client.js';
import { waitUntil } from '../../../test/wait-until.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import { importBankBranches } from '../../reference/commands/import-bank-branches.js';
import { makeCnapsCode } from '../../reference/domain/cnaps-code.js';

const system = systemActor('test');
const NATION = 150_000;

describeOnBothDatabases('the bank directory of the whole country', (harness) => {
  const ask = portalClient(harness);
  let applicant: ApplicantActor;
  const search = async (text: string): Promise<string[]> => {
    const { data } = await ask(applicant, 'query ($text: String!) { bankBranches(text: $text) { cnaps name } }', { text });
    return (data!['bankBranches'] as { name: string }[]).map(({ name }) => name);
  };

  beforeAll(async () => {
    applicant = await anApplicant(harness());
    await importBankBranches(harness().runtime, system, madeUpBranches(NATION));
  }, 240_000);

  test('is closed to nobody in particular', async () => {
    expect((await ask(undefined, '{ bankBranches(text: "工商") { name } }')).errors).toEqual(['NOT_SIGNED_IN']);
  });

  const typed = ['中国工商银行', '工商 深圳', '工商高新园', '建行南山', '招商银行 科苑', '农村信用 文化宫', '中国银行', '光大 江宁', '银行 支行', '华夏 钟楼 鼓楼'];

  /** Milliseconds that 99 of 100 searches stay below, one for each key that is pressed. */
  async function slowestOfUsual(): Promise<number> {
    const times: number[] = [];
    for (const text of [...typed, ...typed].flatMap((words) => [...words].map((_, n) => words.slice(0, n + 1)))) {
      const started = performance.now();
      await search(text);
      times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)]!;
  }

  test('answers 99 of 100 searches within 50 ms, as one types', async () => {
    await search('工商'); // loads the index
    const rounds: number[] = [];
    // Whatever else the machine does slows a round down; nothing makes one quicker than it is.
    while (rounds.length < 5 && Math.min(...rounds) > 50) rounds.push(await slowestOfUsual());
    expect(Math.min(...rounds)).toBeLessThanOrEqual(50);
  });

  test('finds what it is asked for', async () => {
    const wanted = madeUpBranches(NATION)[123_456]!.name;
    expect((await search(wanted))[0]).toBe(wanted);
    expect((await search(`${wanted.slice(0, 4)} ${wanted.slice(-8)}`))[0]).toBe(wanted);
  });

  test('knows what was imported since, on every server', async () => {
    expect(await search('火星基地')).toEqual([]);
    await importBankBranches(harness().runtime, system, [{ cnaps: makeCnapsCode('99999999998'), name: '示例银行火星基地支行' }]);
    await waitUntil(async () => (await search('火星基地')).length === 1, { what: 'the new branch is found' });
  });
});
