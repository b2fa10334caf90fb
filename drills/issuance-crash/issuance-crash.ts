import { randomBelow, seededRandom } from '../../server/platform/random.js';
import { countOf, tally, type DrillOptions, type Verdict } from '../drill.js';
import { chosenPoints } from '../kill/chosen-points.js';
import { openScratch } from '../scratch.js';
import { Campaign, nameOf, type KillPoint } from './campaign.js';
import { openLane, type Lane } from './lane.js';

/** In an order of its own for each seed, so that few runs do not always take the first points. */
function shuffled(points: readonly KillPoint[], { seed, at }: DrillOptions): readonly KillPoint[] {
  const random = seededRandom(seed);
  const chosen = chosenPoints(points.map(nameOf), at);
  const sorted = points.filter((point) => chosen.includes(nameOf(point))).sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  return sorted.map((point) => ({ point, key: randomBelow(random, 2 ** 31) })).sort((a, b) => a.key - b.key).map(({ point }) => point);
}

async function drill(campaigns: readonly Campaign[], options: DrillOptions) {
  const points = shuffled(await campaigns[0]!.record(), options);
  options.progress(`${points.length} kill points, ${points.filter(({ victim }) => victim === 'driver').length} of them in the driver`);
  let next = 0;
  await Promise.all(campaigns.map(async (campaign) => {
    while (next < options.runs) {
      const run = next;
      next += 1;
      await campaign.kill(points[run % points.length]!);
      if ((run + 1) % 20 === 0) options.progress(`${run + 1} of ${options.runs} kills`);
    }
    await campaign.judge();
  }));
  const sum = (of: (campaign: Campaign) => number): number => campaigns.reduce((total, campaign) => total + of(campaign), 0);
  const hits = Object.fromEntries(points.map((point) => [nameOf(point), sum((campaign) => campaign.hits.get(nameOf(point)) ?? 0)]));
  const findings = campaigns.flatMap((campaign) => campaign.findings);
  const figures = {
    subscribers: sum(({ subscribers }) => subscribers),
    orphans: countOf(findings, 'orphan'),
    double: countOf(findings, 'double'),
    kinds: tally(findings.map(({ kind }) => kind)),
    kills: Object.values(hits).reduce((total, count) => total + count, 0),
    missed: sum(({ missed }) => missed),
    points: points.length,
    pointsNotHit: Object.values(hits).filter((count) => count === 0).length,
    hits,
  };
  return { findings, figures };
}

export async function run(options: DrillOptions): Promise<Verdict> {
  const scratch = await openScratch(options.db);
  const lanes: Lane[] = [];
  try {
    for (let index = 0; index < options.processes; index += 1) lanes.push(await openLane(scratch, `issuance_crash_${index}`, options.control));
    return await drill(lanes.map((lane, index) => new Campaign(lane, seededRandom(`${options.seed}/${index}`))), options);
  } finally {
    for (const lane of lanes) await lane.close();
    await scratch.close();
  }
}
