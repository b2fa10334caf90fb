import type { InvoiceLinks } from '../../server/gateways/invoice/port.js';
import type { Application } from '../../server/modules/application/application.entity.js';
import { buyerOf, sealBuyer } from '../../server/modules/invoice/buyer-of.js';
import type { Invoice } from '../../server/modules/invoice/invoice.entity.js';
import { makeRequestNo } from '../../server/modules/treasury/domain/request-number.js';
import { randomDigits, type Random } from '../../server/platform/random.js';
import type { Sealing } from '../../server/platform/sealing.js';
import { renewed, type Renewal } from './renewal.js';

export interface InvoiceCloning extends Renewal {
  readonly random: Random;
  readonly sealing: Sealing;
}

/** Region of a clone's number: there is none such, so neither the sandbox nor an authority ever gives it out. */
const NO_REGION = '99';

/** The invoice of another order, made out to whom that order names, under numbers of its own. */
export function cloneInvoice(template: Readonly<Invoice>, cloning: InvoiceCloning, application: Application): Invoice {
  const { random, sealing } = cloning;
  const copy = renewed(template, cloning);
  const number = template.number && numberLike(template.number, random);
  return {
    ...copy,
    ...sealBuyer(sealing, copy.id, buyerOf(sealing, application)),
    requestNo: makeRequestNo(random, copy.createdAt),
    redRequestNo: template.redRequestNo && makeRequestNo(random, copy.createdAt),
    number,
    redNumber: template.redNumber && numberLike(template.redNumber, random),
    links: template.links && template.number && number ? linksTo(template.links, template.number, number) : null,
  };
}

/** Two digits of the year, two of the region, sixteen of the serial (DOMAIN 8). */
const numberLike = (number: string, random: Random): string => `${number.slice(0, 2)}${NO_REGION}${randomDigits(random, 16)}`;

function linksTo({ pdf, ofd, xml }: InvoiceLinks, from: string, to: string): InvoiceLinks {
  const renumbered = (address: string): string => address.replaceAll(from, to);
  return { pdf: renumbered(pdf), ofd: ofd && renumbered(ofd), xml: xml && renumbered(xml) };
}
