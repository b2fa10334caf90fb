import { loadApplication } from '../../server/modules/application/queries/load-application.js';
import { randomBelow, seededRandom, type Random } from '../../server/platform/random.js';
import { tinyJpeg } from '../../server/test/factories.js';
import { tally, type DrillOptions, type Finding, type Verdict } from '../drill.js';
import { chosenPoints } from '../kill/chosen-points.js';
import { openScratch } from '../scratch.js';
import { Journey, type Surroundings } from './journey.js';
import { judgeJourney, judgeOutbox } from './judge.js';
import { openLane, type Lane } from './lane.js';

type Counts = Readonly<Record<string, number>>;

function surroundingsOf({ server, outside, office }: Lane): Surroundings {
  return {
    revive: () => server.run(),
    address: () => server.url,
    showFace: (url) => outside.showFace(url),
    pay: (codeUrl) => outside.pay(codeUrl),
    digest: async (orderId) => (await loadApplication(office.runtime.db.orm.em.fork(), orderId)).formDigest,
    picture: tinyJpeg,
  };
}

/** One lane's series of applicants, each with a server that dies under them once. */
class Campaign {
  readonly lane: Lane;
  readonly journeys: Journey[] = [];
  readonly findings: Finding[] = [];
  readonly hits = new Map<string, number>();
  readonly #random: Random;
  missed = 0;

  constructor(lane: Lane, random: Random) {
    this.lane = lane;
    this.#random = random;
  }

  /** Lets one applicant through unharmed and writes down what was passed. */
  async record(): Promise<Counts> {
    await this.lane.server.arm({ mode: 'record' });
    await this.#journey();
    const counts = await this.lane.server.disarm();
    if (!counts) throw new Error('the server died while nobody killed it');
    return counts;
  }

  async kill(counts: Counts, label: string): Promise<void> {
    const { server } = this.lane;
    const before = server.deaths;
    await server.arm({ mode: 'point', label, occurrence: 1 + randomBelow(this.#random, counts[label]!) });
    await this.#journey();
    await server.disarm();
    await server.run();
    if (server.deaths > before) this.hits.set(label, (this.hits.get(label) ?? 0) + 1);
    else this.missed += 1;
  }

  async judge(): Promise<void> {
    await this.lane.settle();
    for (const { told } of this.journeys) {
      this.findings.push(...(await judgeJourney(this.lane.office, told, await this.lane.outside.purse(told.prepayIds))));
    }
    this.findings.push(...(await judgeOutbox(this.lane.office)));
  }

  async #journey(): Promise<void> {
    const journey = new Journey(await this.lane.applicant(this.journeys.length), surroundingsOf(this.lane));
    this.journeys.push(journey);
    try {
      await journey.go();
      this.findings.push(...journey.lost);
    } catch (fault) {
      this.findings.push({ kind: 'stuck', about: journey.told.orderNo ?? journey.told.applicant.serial, text: String(fault) });
      await this.lane.server.run();
    }
  }
}

async function drill(campaigns: readonly Campaign[], options: DrillOptions) {
  const counts = await campaigns[0]!.record();
  const random = seededRandom(options.seed);
  const labels = chosenPoints(Object.keys(counts).sort(), options.at);
  const points = labels.map((label) => ({ label, key: randomBelow(random, 2 ** 31) }))
    .sort((a, b) => a.key - b.key).map(({ label }) => label);
  options.progress(`${points.length} kill points, passed ${Object.values(counts).reduce((sum, n) => sum + n, 0)} times`);
  let next = 0;
  await Promise.all(campaigns.map(async (campaign) => {
    while (next < options.runs) {
      const run = next;
      next += 1;
      await campaign.kill(counts, points[run % points.length]!);
      if ((run + 1) % 20 === 0) options.progress(`${run + 1} of ${options.runs} kills`);
    }
    await campaign.judge();
  }));
  const hits = Object.fromEntries(points.map((point) => [point, campaigns.reduce((sum, { hits: own }) => sum + (own.get(point) ?? 0), 0)]));
  const unhit = Object.values(hits).filter((count) => count === 0).length;
  const findings = campaigns.flatMap((campaign) => campaign.findings);
  const figures = {
    applicants: campaigns.reduce((sum, { journeys }) => sum + journeys.length, 0),
    kinds: tally(findings.map(({ kind }) => kind)),
    kills: Object.values(hits).reduce((sum, count) => sum + count, 0),
    missed: campaigns.reduce((sum, { missed }) => sum + missed, 0),
    points: points.length,
    pointsNotHit: unhit,
    hits,
  };
  return { findings, figures };
}

export async function run(options: DrillOptions): Promise<Verdict> {
  const scratch = await openScratch(options.db);
  const campaigns: Campaign[] = [];
  try {
    for (let index = 0; index < options.processes; index += 1) {
      const lane = await openLane(scratch, `applicant_crash_${index}`, options.control);
      campaigns.push(new Campaign(lane, seededRandom(`${options.seed}/${index}`)));
    }
    return await drill(campaigns, options);
  } finally {
    for (const { lane } of campaigns) await lane.close();
    await scratch.close();
  }
}
