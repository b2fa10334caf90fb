import { expect, test } from '@jest/globals';
import { aCase } from '../../test/factories.js';
import { describeOnBothDatabases } from '../../test/harness.js';
import { recipientsOf } from './recipient.js';

describeOnBothDatabases('who is told about an order', (harness) => {
  const of = async (mail: string | null) => {
    const { application, form } = await aCase(harness(), { state: 'DRAFT' });
    const { sealing } = harness().runtime;
    const operatorEmail = mail === null ? null : sealing.seal(mail, { table: 'application', column: 'operator_email', id: application.id });
    const found = await recipientsOf(harness().database.orm.em.fork(), sealing, Object.assign(application, { operatorEmail }));
    return { found, form };
  };

  test('is the operator by phone, and by mail where the form gives an address', async () => {
    const { found, form } = await of('c@example.com');
    expect(found).toEqual([
      { who: 'operator', channel: 'SMS', address: form.operator.phone },
      { who: 'operator', channel: 'MAIL', address: 'c@example.com' },
    ]);
  });

  test.each([[null], ['']])('is the operator by phone alone where the form gives %j', async (mail) => {
    expect((await of(mail)).found.map(({ channel }) => channel)).toEqual(['SMS']);
  });
});
