import { expect, test } from '@jest/globals';
import { anApplicant, aProject, aStaffMember } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { roles } from '../../staff/domain/roles.js';
import { Price } from '../price.entity.js';
import { Project } from '../project.entity.js';
import { definePrice } from './define-price.js';
import { defineProject } from './define-project.js';

const system = systemActor('test');
const hall = { code: 'HALL-1', nameZh: '深圳网厅', nameEn: 'Shenzhen hall', hallAddress: 'https://hall.test/sz' };

describeOnBothDatabases('a project', (harness) => {
  const find = <T extends object>(entity: new () => T, where: object) => harness().database.orm.em.fork().find(entity, where);

  test('is defined, and defined again is changed under the same id', async () => {
    const id = await defineProject(harness().runtime, system, hall);
    expect(await defineProject(harness().runtime, system, { ...hall, nameZh: ' 深圳新网厅 ' })).toBe(id);
    expect(await find(Project, { code: 'HALL-1' })).toMatchObject([{ id, nameZh: '深圳新网厅' }]);
    expect(await find(AuditEntry, { subjectId: id, action: 'reference.defineProject' })).toHaveLength(2);
  });

  test('defined eight times at once is one', async () => {
    await Promise.all(Array.from({ length: 8 }, () => defineProject(harness().runtime, system, { ...hall, code: 'AT-ONCE' })));
    expect(await find(Project, { code: 'AT-ONCE' })).toHaveLength(1);
  });

  test.each([
    [{ code: 'hall' }, 'code'],
    [{ nameZh: '  ' }, 'nameZh'],
    [{ nameEn: 'x'.repeat(65) }, 'nameEn'],
    [{ hallAddress: 'javascript:alert(1)' }, 'hallAddress'],
  ])('with %j is refused, naming the field', async (change, field) => {
    await expect(defineProject(harness().runtime, system, { ...hall, ...change })).rejects.toEqual(refusal('INVALID_INPUT', { field }));
  });

  test.each(roles.filter((role) => role !== 'admin'))('is not a %s’s to define', async (role) => {
    const staff = await aStaffMember(harness(), role);
    await expect(defineProject(harness().runtime, staff, hall)).rejects.toEqual(refusal('NOT_PERMITTED'));
  });

  test('is an administrator’s to define, and no applicant’s', async () => {
    await expect(defineProject(harness().runtime, await aStaffMember(harness(), 'admin'), hall)).resolves.toEqual(expect.any(String));
    await expect(defineProject(harness().runtime, await anApplicant(harness()), hall)).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});

describeOnBothDatabases('a price', (harness) => {
  const priceOf = async (projectId: string, termYears: number) =>
    (await harness().database.orm.em.fork().findOneOrFail(Price, { projectId, termYears })).amountFen;

  test('is defined and changed, for that term only', async () => {
    const projectId = await aProject(harness());
    await definePrice(harness().runtime, system, { projectId, termYears: 1, amountFen: 35_000 });
    expect([await priceOf(projectId, 1), await priceOf(projectId, 2)]).toEqual([35_000, 80_000]);
  });

  test('set twice at once is one of the two', async () => {
    const projectId = await aProject(harness());
    const set = (amountFen: number) => definePrice(harness().runtime, system, { projectId, termYears: 5, amountFen });
    expect(await settled([set(1), set(2)])).toEqual({ done: 2, refused: [] });
    expect([1, 2]).toContain(await priceOf(projectId, 5));
  });

  test.each([
    [{ termYears: 0 }, 'termYears'],
    [{ termYears: 1.5 }, 'termYears'],
    [{ amountFen: 0 }, 'amountFen'],
    [{ amountFen: 0.5 }, 'amountFen'],
  ])('with %j is refused, naming the field', async (change, field) => {
    const price = { projectId: await aProject(harness()), termYears: 1, amountFen: 40_000, ...change };
    await expect(definePrice(harness().runtime, system, price)).rejects.toEqual(refusal('INVALID_INPUT', { field }));
  });

  test('of an unknown project is refused', async () => {
    const price = { projectId: 'nobody', termYears: 1, amountFen: 1 };
    await expect(definePrice(harness().runtime, system, price)).rejects.toEqual(refusal('NOT_FOUND', { field: 'projectId' }));
  });
});
