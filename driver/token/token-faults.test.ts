import { beforeAll, describe, expect, test } from '@jest/globals';
import { outcomes, type OutcomeCode } from '../outcome/driver-stop.js';
import { buildFaultModule, type FaultModule } from '../test/fault-module.js';
import { givenWorld, json } from '../test/given-world.js';
import { unattended } from '../test/driver-run.js';
import { ck } from './ck.js';

const world = givenWorld();
let module: FaultModule;
beforeAll(async () => { module = await buildFaultModule(world.token); }, 60_000);

const updateWith = (fault: string, flags = 0, ...more: readonly string[]) => {
  const parameters = unattended(world.server.url, { ...world.token, module: module.path }, '--retries', '0', ...more);
  return world.run(parameters, module.env(fault, flags));
};

const hex = (value: number): string => `0x${value.toString(16)}`;

describe('what SoftHSM never does, at the boundary of PKCS#11:', () => {
  const cases: [string, string, OutcomeCode][] = [
    ['the PIN is wrong', `C_Login:before:1:${hex(ck.CKR_PIN_INCORRECT)}`, 'PIN_INCORRECT'],
    ['the PIN is too short', `C_Login:before:1:${hex(ck.CKR_PIN_LEN_RANGE)}`, 'PIN_INCORRECT'],
    ['the PIN is locked', `C_Login:before:1:${hex(ck.CKR_PIN_LOCKED)}`, 'PIN_LOCKED'],
    ['it is pulled out at the PIN', `C_Login:before:1:${hex(ck.CKR_DEVICE_REMOVED)}`, 'TOKEN_REMOVED'],
    ['it is pulled out while the key is made', 'C_GenerateKeyPair:before:1:gone', 'TOKEN_REMOVED'],
    ['it is pulled out at a signature', 'C_Sign:before:1:gone', 'TOKEN_REMOVED'],
    ['it is pulled out while the certificate is written', 'C_CreateObject:before:1:gone', 'TOKEN_REMOVED'],
    ['it is full', `C_CreateObject:before:1:${hex(ck.CKR_DEVICE_MEMORY)}`, 'WRITE_FAILED'],
    ['writing fails', `C_CreateObject:before:1:${hex(ck.CKR_FUNCTION_FAILED)}`, 'WRITE_FAILED'],
    ['making the key fails', `C_GenerateKeyPair:before:1:${hex(ck.CKR_FUNCTION_FAILED)}`, 'WRITE_FAILED'],
    ['signing fails', `C_SignInit:before:1:${hex(ck.CKR_GENERAL_ERROR)}`, 'FAULT'],
  ];

  test.each(cases)('%s', async (_name, fault, code) => {
    const ended = await updateWith(fault, 0, '--lang', 'en');
    expect({ exit: ended.exit, stderr: ended.stderr }).toMatchObject({ exit: outcomes[code].exit });
    expect(json(ended)).toMatchObject({ outcome: code });
    expect(ended.stderr).toContain(outcomes[code].sentence.en);
    expect(world.order.state).not.toBe('INSTALLED');
    // and with the Ukey in order again, the next run ends it
    const resumed = await world.update('--resume');
    expect({ exit: resumed.exit, stderr: resumed.stderr }).toMatchObject({ exit: 0 });
    expect(world.order.issued).toHaveLength(1);
    expect(world.token.objectFiles()).toBe(6);
  });

  test('the server hears why an installation failed', async () => {
    await updateWith(`C_CreateObject:before:1:${hex(ck.CKR_DEVICE_MEMORY)}`);
    await updateWith(`C_CreateObject:before:1:${hex(ck.CKR_FUNCTION_FAILED)}`);
    await updateWith('C_CreateObject:before:1:gone');
    expect(world.order.failures).toEqual(['TOKEN_FULL', 'WRITE_FAILED', 'TOKEN_REMOVED']);
  });

  test('a locked PIN is told before anything is asked or tried', async () => {
    const ended = await updateWith('', ck.CKF_USER_PIN_LOCKED);
    expect(ended.exit).toBe(14);
    expect(ended.stderr).toContain('锁死');
    expect(module.calls()).not.toContain('C_Login');
  });

  test('the last try is not spent on a PIN from a pipe', async () => {
    const ended = await updateWith('', ck.CKF_USER_PIN_FINAL_TRY);
    expect(ended.exit).toBe(13);
    expect(ended.stderr).toContain('最后一次机会');
    expect(module.calls()).not.toContain('C_Login');
  });

  test('a wrong PIN says whether few tries are left', async () => {
    const ended = await updateWith(`C_Login:before:1:${hex(ck.CKR_PIN_INCORRECT)}`, ck.CKF_USER_PIN_COUNT_LOW);
    expect(ended.stderr).toContain('剩余尝试次数不多');
  });

  test('a token whose labels cannot be changed is renewed all the same', async () => {
    const ended = await updateWith('C_SetAttributeValue:before:1:0x10');
    expect(ended.exit).toBe(0);
    expect(ended.stderr).toContain('不允许修改名称');
  });

  test('the doctor tells of each', async () => {
    const doctor = async (flags: number) => json(await world.run(
      ['doctor', '--json', '--server', world.server.url, '--module', module.path], module.env('', flags), '',
    ));
    expect(await doctor(0)).toMatchObject({ outcome: 'DONE' });
    expect(await doctor(ck.CKF_USER_PIN_LOCKED)).toMatchObject({ outcome: 'PIN_LOCKED', exit: 14 });
    expect(JSON.stringify(await doctor(ck.CKF_USER_PIN_FINAL_TRY))).toContain('One PIN try is left.');
  });

  test('no module, and no token, are told apart', async () => {
    const missing = await world.run(['status', '--module', '/nowhere/module.so', '--json'], {}, '');
    expect(json(missing)).toMatchObject({ outcome: 'NO_MODULE', exit: 10 });
    const none = await world.run(['status', '--module', world.token.module, '--token', 'another', '--json'], {}, '');
    expect(json(none)).toMatchObject({ outcome: 'NO_TOKEN', exit: 11 });
  });
});
