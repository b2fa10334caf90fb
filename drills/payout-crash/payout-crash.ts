import { seededRandom } from '../../server/platform/random.js';
import { countOf, tally, type DrillOptions, type Finding, type Verdict } from '../drill.js';
import { chosenPoints } from '../kill/chosen-points.js';
import { openScratch } from '../scratch.js';
import { Campaign } from './campaign.js';
import { judge } from './judge.js';
import { openLane, type Lane } from './lane.js';
import { pointsOf, type Recordings } from './points.js';
import { weathers, type Weather } from './weather.js';

interface Front {
  readonly lane: Lane;
  readonly campaign: Campaign;
}

/** A case for each recording and each kill, and some for kills that are missed at first. */
const casesFor = (kills: number): number => weathers.length + Math.ceil(kills * 1.2) + 5;

async function openFronts(options: DrillOptions, scratch: Awaited<ReturnType<typeof openScratch>>): Promise<Front[]> {
  const { processes, runs, seed, control } = options;
  const share = Math.ceil(runs / processes);
  return Promise.all(
    Array.from({ length: processes }, async (_, index) => {
      const lane = await openLane(scratch, `payout_crash_${index}`, casesFor(share + (runs % processes)));
      return { lane, campaign: new Campaign(lane, seededRandom(`${seed}/${index}`), control) };
    }),
  );
}

/** So few kills do not get round all points anyway: two recordings are enough to draw them from. */
const FEW = 20;

/** The lanes share the recordings. */
async function recordAll(fronts: readonly Front[], wanted: readonly Weather[]): Promise<Recordings> {
  const shares = fronts.map(({ campaign }, front) =>
    campaign.record(wanted.filter((_, index) => index % fronts.length === front)),
  );
  return new Map((await Promise.all(shares)).flat());
}

/** Every point has its turn, then all of them again; the lanes work the list off side by side. */
async function work(
  fronts: readonly Front[],
  recordings: Recordings,
  points: readonly string[],
  options: DrillOptions,
): Promise<void> {
  let next = 0;
  await Promise.all(
    fronts.map(async ({ campaign }) => {
      while (next < options.runs) {
        const run = next;
        next += 1;
        await campaign.kill(recordings, points[run % points.length]!);
        if ((run + 1) % 20 === 0) options.progress(`${run + 1} of ${options.runs} kills`);
      }
      await campaign.finish();
    }),
  );
}

function hitsPerPoint(fronts: readonly Front[], points: readonly string[]): Record<string, number> {
  const hitsOf = (point: string): number =>
    fronts.reduce((sum, { campaign }) => sum + (campaign.hits.get(point) ?? 0), 0);
  return Object.fromEntries(points.map((point) => [point, hitsOf(point)]));
}

/** A point that was never hit proves nothing; where there are fewer runs than points, some must be left out. */
function unhit(hits: Readonly<Record<string, number>>, runs: number): Finding[] {
  const missing = Object.entries(hits)
    .filter(([, count]) => count === 0)
    .map(([point]) => point);
  if (runs < Object.keys(hits).length) return [];
  return missing.map((about) => ({ kind: 'point-not-hit', about, text: 'no server was killed there' }));
}

const sum = (fronts: readonly Front[], of: (campaign: Campaign) => number): number =>
  fronts.reduce((total, { campaign }) => total + of(campaign), 0);

async function judgeAll(fronts: readonly Front[]): Promise<Finding[]> {
  const findings = await Promise.all(
    fronts.map(async ({ lane, campaign }) =>
      judge(lane.installation, await lane.bank.control.ledger(), campaign.begun),
    ),
  );
  return findings.flat();
}

async function drill(fronts: readonly Front[], options: DrillOptions) {
  const recordings = await recordAll(fronts, options.runs < FEW ? weathers.slice(0, 2) : weathers);
  const points = chosenPoints(pointsOf(recordings, seededRandom(options.seed)), options.at);
  const passes = [...recordings.values()]
    .flatMap((counts) => Object.values(counts))
    .reduce((total, count) => total + count, 0);
  options.progress(`${points.length} kill points, passed ${passes} times in ${recordings.size} kinds of weather`);
  if (points.length > options.runs) options.progress(`raise --runs to ${points.length} to hit every one`);
  await work(fronts, recordings, points, options);
  const hits = hitsPerPoint(fronts, points);
  const findings = [...(await judgeAll(fronts)), ...unhit(hits, options.runs)];
  const figures = {
    payouts: sum(fronts, ({ begun }) => begun.length),
    double: countOf(findings, 'double'),
    lost: countOf(findings, 'lost'),
    kinds: tally(findings.map(({ kind }) => kind)),
    kills: Object.values(hits).reduce((total, count) => total + count, 0),
    killedAgain: sum(fronts, ({ killedAgain }) => killedAgain),
    missed: sum(fronts, ({ missed }) => missed),
    points: points.length,
    passes,
    passesHit: new Set(fronts.flatMap(({ campaign }) => [...campaign.passes])).size,
    pointsNotHit: Object.values(hits).filter((count) => count === 0).length,
    hits,
  };
  return { findings, figures };
}

export async function run(options: DrillOptions): Promise<Verdict> {
  const scratch = await openScratch(options.db);
  const fronts: Front[] = [];
  try {
    fronts.push(...(await openFronts(options, scratch)));
    return await drill(fronts, options);
  } finally {
    for (const { lane } of fronts) await lane.close();
    await scratch.close();
  }
}
