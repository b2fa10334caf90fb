import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Party, PartyHouse } from '../party.js';
import { tc3Fault } from '../tc3.js';
import { finishCheck, listChecks, loadCheck, type FaceCheck } from './check.js';
import { faceCustomer } from './customer.js';
import { answerFace, failure, type FaceSettings } from './face-api.js';
import { deadPage, facePage } from './face-page.js';
import { faceOutcomeNames } from './outcomes.js';

const outcomeName = z.enum(faceOutcomeNames);
const change = z.strictObject({ outcome: outcomeName.nullable() });
const order = z.strictObject({ token: z.string().optional(), idCard: z.string().optional(), outcome: outcomeName });
const choice = z.object({ token: z.string(), outcome: outcomeName });

const settingsOf = ({ store }: PartyHouse): FaceSettings => store.get<FaceSettings>('setting', 'face') ?? { outcome: null };

/** The face provider: Tencent Cloud FaceID's API 3.0, and the page that plays every result. */
export const faceVerificationParty = (): Party => ({
  name: 'face-verification',
  title: { zh: '人脸核身', en: 'Face verification' },
  routes(app, house) {
    app.post('/', async (request) => {
      const body = request.body as Buffer;
      const code = tc3Fault({ headers: request.headers, body, service: 'faceid', now: house.now() }, faceCustomer);
      if (code) return failure(code, 'The provided credentials could not be validated');
      return answerFace(house, settingsOf(house), String(request.headers['x-tc-action']), JSON.parse(body.toString('utf8')) as unknown);
    });
    addPage(app, house);
  },
  state: (house) => ({ settings: settingsOf(house), checks: listChecks(house).slice(0, 200) }),
  actions: {
    /** `{outcome}`: ends every check so, at once; null waits for a person again. */
    settings(house, body) {
      house.store.put('setting', 'face', change.parse(body));
      return settingsOf(house);
    },
    /** `{outcome, token | idCard}`: ends one check (the latest unfinished where no token is named) without its page. */
    finish(house, body) {
      const { token, idCard, outcome } = order.parse(body);
      const named = (check: FaceCheck): boolean => (token ?? check.token) === check.token && (idCard ?? check.idCard) === check.idCard;
      const asked = listChecks(house).filter(named);
      const open = asked.find((check) => check.outcome === null) ?? asked[0];
      if (!open) throw new Error('no such check: give its token, or the idCard of the latest');
      return finishCheck(house, open, outcome);
    },
  },
});

function addPage(app: FastifyInstance, house: PartyHouse): void {
  const html = 'text/html; charset=utf-8';
  const open = (token: string): FaceCheck | undefined => {
    const check = loadCheck(house, token);
    return check?.outcome === null ? check : undefined;
  };
  app.get<{ Querystring: { token?: string } }>('/page', async ({ query }, reply) => {
    const check = open(query.token ?? '');
    return reply.code(check ? 200 : 410).type(html).send(check ? facePage(check) : deadPage());
  });
  app.post('/page', async (request, reply) => {
    const chosen = choice.parse(Object.fromEntries(new URLSearchParams((request.body as Buffer).toString('utf8'))));
    const check = open(chosen.token);
    if (!check) return reply.code(410).type(html).send(deadPage());
    return reply.redirect(finishCheck(house, check, chosen.outcome).redirectUrl, 303);
  });
}
