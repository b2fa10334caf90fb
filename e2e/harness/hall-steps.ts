import type { Page } from 'playwright-core';
import { renderIdCardBack, renderIdCardFront } from '../../seeds/artwork/id-card.js';
import { makeOrganisation } from '../../seeds/organisations.js';
import { makePerson } from '../../seeds/people.js';
import type { Installation } from '../../server/installation.js';
import { seededRandom } from '../../server/platform/random.js';
import { aCertificate } from '../../server/test/factories.js';
import type { Declared } from './declared.js';
import type { GivenWorld } from './given-world.js';
import { askForRenewal, enterHall, logInByCode, openPhone, printAndSign, scanCode, startOrder, takePhoto, uploadForm } from './hall.js';

/** An organisation with an expired certificate, and the people who will renew it. */
export interface Owner extends Declared {
  readonly serial: string;
}

/** `certified`: the name on the certificate, where the organisation has another by now. */
export async function anOwner(office: Installation, ordinal: number, certified?: string): Promise<Owner> {
  const random = seededRandom(`hall ${ordinal}`);
  const organisation = makeOrganisation(ordinal, random);
  const { serial } = await aCertificate(office, { id: '', name: certified ?? organisation.name, creditCode: organisation.creditCode });
  return {
    serial, organisation,
    operator: makePerson(ordinal * 2, random, organisation.city), legalPerson: makePerson(ordinal * 2 + 1, random, organisation.city),
  };
}

export const validity = { validFrom: '2021-03-15', validUntil: '2041-03-15' } as const;

type Hall = GivenWorld<unknown>;

/** Logs in and opens an order for the owner's certificate. */
export async function beginOrder(world: Hall, owner: Owner): Promise<{ readonly page: Page; readonly id: string }> {
  const page = await enterHall(world.browser, world);
  await logInByCode(page, world, owner.operator.phone);
  await askForRenewal(page, owner.serial);
  return { page, id: await startOrder(page, owner.organisation.creditCode) };
}

export async function uploadSigned(page: Page, owner: Owner): Promise<void> {
  const scan = await printAndSign(page, owner);
  await page.getByRole('link', { name: '已签字盖章，去上传' }).click();
  await uploadForm(page, scan);
}

/** Scans the code on the page and photographs both sides of the card; the phone, at the face check then. */
export async function photographCard(world: Hall, page: Page, owner: Owner): Promise<Page> {
  const phone = await openPhone(world.browser, await scanCode(page, '手机认证二维码'));
  const card = { ...owner.operator, ...validity };
  const random = seededRandom(`card of ${owner.serial}`);
  await takePhoto(phone, await renderIdCardFront(card, random));
  await takePhoto(phone, await renderIdCardBack(card, random));
  return phone;
}

export async function checkAndSubmit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始核验' }).click();
  await page.getByText('资料已齐全，请点击“下一步”。').waitFor();
  await page.getByRole('button', { name: '下一步', exact: true }).click();
  await page.getByRole('heading', { name: '支付', level: 1 }).waitFor();
}
