import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Party, PartyHouse } from '../party.js';
import { tc3Fault } from '../tc3.js';
import { carrierAnswerNames, carrierAnswers, usualAnswer, type CarrierAnswerName, type CarrierSays } from './answers.js';
import { phoneCheckCustomer } from './customer.js';

const verification = z.object({
  IdCard: z.string().min(1),
  Name: z.string().min(1),
  Phone: z.string().regex(/^1\d{10}$/),
  VerifyMode: z.enum(['0', '1']).default('0'),
});
const order = z.strictObject({ phone: z.string(), answer: z.enum(carrierAnswerNames).nullable() });

interface Asked {
  readonly phone: string;
  readonly idCard: string;
  readonly name: string;
  readonly answer: CarrierAnswerName;
  readonly at: string;
}

const failure = (Code: string, Message: string) => ({ Response: { Error: { Code, Message }, RequestId: randomUUID() } });

/** The carriers' three-factor check: Tencent Cloud PhoneVerification. */
export const phoneCheckParty = (): Party => ({
  name: 'phone-check',
  title: { zh: '手机三要素核验', en: 'Phone three-factor check' },
  routes(app, house) {
    app.post('/', async (request) => {
      const body = request.body as Buffer;
      const code = tc3Fault({ headers: request.headers, body, service: 'faceid', now: house.now() }, phoneCheckCustomer);
      if (code) return failure(code, 'The provided credentials could not be validated');
      const action = String(request.headers['x-tc-action']);
      if (action !== 'PhoneVerification') return failure('InvalidAction', `The action ${action} is not known`);
      const question = verification.safeParse(JSON.parse(body.toString('utf8')));
      return question.success ? answer(house, question.data) : failure('InvalidParameter', z.prettifyError(question.error));
    });
  },
  state: ({ store }) => ({ asked: store.list<Asked>('asked', 200), answers: store.list('answer', 200) }),
  actions: {
    /** `{phone, answer}`: what the carrier says of a number from now on; null for what its digits say. */
    answer(house, body) {
      const chosen = order.parse(body);
      house.store.put('answer', chosen.phone, chosen);
      return chosen;
    },
  },
});

function answer(house: PartyHouse, { IdCard, Name, Phone, VerifyMode }: z.output<typeof verification>) {
  const chosen = house.store.get<z.output<typeof order>>('answer', Phone)?.answer ?? usualAnswer(Phone);
  const asked: Asked = { phone: Phone, idCard: IdCard, name: Name, answer: chosen, at: house.now().toISOString() };
  house.store.put('asked', randomUUID(), asked, house.now().getTime());
  // A stranger in the line who does not know the protocol well.
  if (house.faults.has('FORGED')) return { Response: { Result: 0, Description: '认证通过' } };
  const { result, description, detail }: CarrierSays = carrierAnswers[chosen];
  const ResultDetail = VerifyMode === '1' ? (detail ?? '') : '';
  return { Response: { Result: result, Description: description, Isp: '移动', ResultDetail, RequestId: randomUUID() } };
}
