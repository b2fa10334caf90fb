import type { Finding } from '../drill.js';
import { Browser, ConnectionLost, Refused } from './browser.js';
import { GROUPS, typed, typedSoFar, type Applicant, type Typed } from './person.js';
import { signedForm } from './signed-form.js';

/** What the applicant was told to be done: it must never be gone again. */
export interface Told {
  readonly applicant: Applicant;
  orderId?: string;
  orderNo?: string;
  /** The last form that was answered "saved". */
  typed?: Typed;
  /** Documents that were answered "uploaded", newest of each kind. */
  readonly documents: Map<string, string>;
  /** Codes that the applicant paid, by the provider's numbers. */
  readonly prepayIds: string[];
}

/** What the world around the applicant does: nothing of it goes through the server under drill. */
export interface Surroundings {
  /** Brings the server back. */
  revive(): Promise<void>;
  address(): string;
  /** The person on the provider's page shows their face; then the page would lead back. */
  showFace(url: string): Promise<void>;
  /** Pays what the code asks for, and gives the provider's number; undefined when it can no longer be paid. */
  pay(codeUrl: string): Promise<string | undefined>;
  /** What the form's QR code must carry now. */
  digest(orderId: string): Promise<string>;
  picture(): Promise<Buffer>;
}

const ORDER = `id orderNo version state draftRevision formComplete missing { code }
  draft { ${'termYears organisationName renamed creditCode operatorName operatorIdNumber operatorPhone operatorEmail legalName legalIdNumber legalPhone bankAccountName bankBranchCode bankBranchName bankAccountNumber invoiceKind invoiceTitle invoiceTaxNumber invoiceAddress invoicePhone invoiceBank invoiceAccount'} }
  payment { id state codeUrl }`;

interface SeenOrder {
  readonly id: string;
  readonly orderNo: string;
  readonly version: number;
  readonly state: string;
  readonly draftRevision: number;
  readonly formComplete: boolean;
  readonly missing: readonly { readonly code: string }[];
  readonly draft: Typed | null;
  readonly payment: { readonly id: string; readonly state: string; readonly codeUrl: string | null } | null;
}

/** Enough looks for every step twice and a death at each. */
const PATIENCE = 120;

/**
 * One applicant's way from the log-in to the review queue, as a person goes it: looks where the order stands, does the
 * next thing, and after a broken connection reloads and looks again.
 */
export class Journey {
  readonly told: Told;
  /** What was answered as kept and was not there at the next look. */
  readonly lost: Finding[] = [];
  readonly #world: Surroundings;
  readonly #desktop: Browser;
  #phone: Browser | undefined;

  constructor(applicant: Applicant, world: Surroundings) {
    this.told = { applicant, documents: new Map(), prepayIds: [] };
    this.#world = world;
    this.#desktop = new Browser(() => world.address());
  }

  /** Goes on until the order waits for review. Throws when it does not get there. */
  async go(): Promise<void> {
    for (let look = 0; look < PATIENCE; look += 1) {
      try {
        if (await this.#step()) return;
      } catch (fault) {
        if (!(fault instanceof ConnectionLost)) throw fault;
        await this.#world.revive();
      }
    }
    throw new Error(`${this.told.orderNo ?? 'the order'} did not come to review`);
  }

  /** One thing; true when nothing is left to do. */
  async #step(): Promise<boolean> {
    const me = await this.#desktop.ask<{ id: string } | null>('{ me { id } }');
    if (me === null) return this.#logIn();
    const order = await this.#order();
    if (order === undefined) return this.#start();
    this.#compare(order);
    if (order.state === 'DRAFT') return this.#fill(order);
    if (order.state === 'AWAITING_PAYMENT') return this.#payFor(order);
    return order.state === 'PENDING_REVIEW';
  }

  /** A form that was answered "saved" is there at every later look, field by field. */
  #compare({ orderNo, draft }: SeenOrder): void {
    const { typed: kept } = this.told;
    if (!kept) return;
    const gone = (Object.keys(kept) as (keyof Typed)[]).filter((name) => kept[name] !== '' && draft?.[name] !== kept[name]);
    if (gone.length > 0) this.lost.push({ kind: 'lost', about: orderNo, text: `typed and gone: ${gone.join(', ')}` });
  }

  async #logIn(): Promise<false> {
    const { phone, password } = this.told.applicant;
    const texts = await this.#desktop.ask<{ version: string }[]>('{ consentTexts { version } }');
    const input = { phone, password, agreedVersions: texts.map(({ version }) => version) };
    await this.#desktop.ask('mutation ($input: LogInWithPasswordInput!) { logInWithPassword(input: $input) { __typename ... on Refusal { code messageEn } } }', { input });
    return false;
  }

  async #order(): Promise<SeenOrder | undefined> {
    const { serial } = this.told.applicant;
    const orders = await this.#desktop.ask<{ id: string; certificateSerial: string }[]>('{ orders { id certificateSerial } }');
    const own = orders.find(({ certificateSerial }) => certificateSerial === serial);
    if (!own) return undefined;
    const order = await this.#desktop.ask<SeenOrder>(`query ($id: ID!) { order(id: $id) { ${ORDER} } }`, { id: own.id });
    [this.told.orderId, this.told.orderNo] = [order.id, order.orderNo];
    return order;
  }

  async #start(): Promise<false> {
    const { serial, organisation: { creditCode } } = this.told.applicant;
    await this.#desktop.ask('query ($serial: String!) { eligibility(serial: $serial) { code } }', { serial });
    const input = { serial, creditCode, termYears: 1, ukeyAtHand: true, pinKnown: true };
    await this.#change('startRenewal', 'StartRenewalInput', { input });
    return false;
  }

  async #fill(order: SeenOrder): Promise<false> {
    const all = typed(this.told.applicant);
    const groups = filledGroups(order.draft, all);
    if (groups < GROUPS) return this.#type(order, typedSoFar(all, groups + 1));
    if (!order.formComplete) {
      await this.#change('saveForm', 'SaveFormInput', { input: { id: order.id, version: order.version, draft: all } });
      return false;
    }
    const [missing] = order.missing;
    if (missing) return this.#provide(order, missing.code);
    await this.#change('submitApplication', 'ID', { id: order.id });
    return false;
  }

  async #type(order: SeenOrder, draft: Typed): Promise<false> {
    await this.#change('saveDraft', 'SaveDraftInput', { input: { id: order.id, revision: order.draftRevision, draft } });
    this.told.typed = draft;
    return false;
  }

  async #provide(order: SeenOrder, code: string): Promise<false> {
    if (code.startsWith('signed_form')) return this.#uploadForm(order);
    if (code === 'id_front') return this.#photograph(order, 'ID_FRONT');
    if (code === 'id_back') return this.#photograph(order, 'ID_BACK');
    if (code === 'liveness') return this.#face(order);
    if (code !== 'phone_check') throw new Error(`nobody knows how to provide ${code}`);
    await this.#change('checkPhone', 'ID', { orderId: order.id });
    return false;
  }

  async #uploadForm(order: SeenOrder): Promise<false> {
    const scan = await signedForm(order.orderNo, await this.#world.digest(order.id));
    const id = await this.#desktop.upload(`/portal/orders/${order.id}/documents/SIGNED_FORM`, 'form.png', scan, 'image/png');
    this.told.documents.set('SIGNED_FORM', id);
    return false;
  }

  async #onPhone(order: SeenOrder): Promise<Browser> {
    if (this.#phone && (await this.#phone.ask<object | null>('{ phonePage { orderNo } }')) !== null) return this.#phone;
    const phone = new Browser(() => this.#world.address());
    const link = await this.#desktop.ask<{ url: string }>('mutation ($id: ID!) { createPhoneLink(orderId: $id) { __typename ... on PhoneLink { url } ... on Refusal { code messageEn } } }', { id: order.id });
    const token = new URL(link.url).hash.slice(1);
    await phone.ask('mutation ($token: String!) { openPhoneLink(token: $token) { __typename ... on Refusal { code messageEn } } }', { token });
    this.#phone = phone;
    return phone;
  }

  async #photograph(order: SeenOrder, kind: string): Promise<false> {
    const phone = await this.#onPhone(order);
    const id = await phone.upload(`/portal/phone/documents/${kind}`, 'photo.jpg', await this.#world.picture(), 'image/jpeg');
    this.told.documents.set(kind, id);
    return false;
  }

  async #face(order: SeenOrder): Promise<false> {
    const phone = await this.#onPhone(order);
    try {
      const { url } = await phone.ask<{ url: string }>('mutation { startFaceCheck { __typename ... on FaceCheckStarted { url } ... on Refusal { code messageEn } } }');
      await this.#world.showFace(url);
      await phone.ask('mutation { finishFaceCheck { __typename ... on Refusal { code messageEn } } }');
    } catch (fault) {
      // Passed before the server died, and it says so: the next look at the order tells what is left.
      if (fault instanceof Refused && fault.code === 'WRONG_STATE') return false;
      if (!(fault instanceof Refused && fault.code === 'NOT_PERMITTED')) throw fault;
      await this.#agreeToFace();
    }
    return false;
  }

  async #agreeToFace(): Promise<void> {
    const texts = await this.#desktop.ask<{ kind: string; version: string }[]>('{ consentTexts { kind version } }');
    const { kind, version } = texts.find((text) => text.kind === 'FACE_RECOGNITION')!;
    const input = { kind, version, agreed: true };
    await this.#desktop.ask('mutation ($input: DecideConsentInput!) { decideConsent(input: $input) { __typename ... on Refusal { code messageEn } } }', { input });
  }

  async #payFor(order: SeenOrder): Promise<false> {
    const code = order.payment?.state === 'AWAITING' ? order.payment.codeUrl : null;
    if (code === null) {
      await this.#change('choosePayment', 'ChoosePaymentInput', { input: { orderId: order.id, channel: 'WECHAT' } });
      return false;
    }
    const paid = await this.#world.pay(code);
    if (paid !== undefined) this.told.prepayIds.push(paid);
    await this.#change('refreshPayment', 'ID', { orderId: order.id }).catch((fault: unknown) => {
      if (!(fault instanceof Refused)) throw fault; // asked too often, or paid meanwhile: the next look tells
    });
    return false;
  }

  async #change(mutation: string, type: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
    const [name] = Object.keys(variables);
    await this.#desktop.ask(`mutation ($${name}: ${type}!) { ${mutation}(${name}: $${name}) { __typename ... on Refusal { code messageEn } } }`, variables);
  }
}

/** How many groups of the form are as they are to be, from the first on. */
function filledGroups(draft: Typed | null, all: Typed): number {
  if (draft === null) return 0;
  const { __typename: _, ...seen } = draft as Typed & { __typename?: string };
  for (let groups = GROUPS; groups > 0; groups -= 1) {
    const wanted = typedSoFar(all, groups);
    if ((Object.keys(wanted) as (keyof Typed)[]).every((name) => seen[name] === wanted[name])) return groups;
  }
  return 0;
}
