import { isUniqueViolation } from '../../../platform/database/faults.js';
import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authoriseReferenceChange } from '../../staff/authorise-reference-change.js';
import { defaultSettings, type Settings } from '../domain/settings.js';
import { Setting } from '../setting.entity.js';
import { isSettingKey, settingRules } from '../setting-rules.js';
import type {} from '../events.js';

export interface ChangeSettingOptions<K extends keyof Settings = keyof Settings> {
  readonly key: K;
  readonly value: Settings[K];
  /** The version that was shown to the person: 0 while the default stands. Without it the present one is replaced. */
  readonly version?: number;
}

/**
 * Changes a business setting. INVALID_INPUT for a value it cannot have; STALE_VERSION when another was quicker. Returns
 * the new version.
 */
export async function changeSetting<K extends keyof Settings>(
  runtime: Runtime,
  actor: Actor,
  options: ChangeSettingOptions<K>,
): Promise<number> {
  authoriseReferenceChange(actor);
  const { key } = options;
  const value = checkedValue(key, options.value);
  return runtime.transact(actor, async (work) => {
    const known = await work.em.findOne(Setting, { key }, { disableIdentityMap: true });
    const version = 1 + (options.version ?? known?.version ?? 0);
    await store(work, known, { key, value, version, changedAt: work.now });
    const details = { from: asText(known ? known.value : defaultSettings[key]), to: asText(value) };
    await recordAudit(work, runtime.sealing, 'reference.changeSetting', { type: 'Setting', id: key }, details);
    return version;
  });
}

function checkedValue<K extends keyof Settings>(key: K, value: Settings[K]): unknown {
  if (!isSettingKey(key)) throw invalidInput('key', '没有这个设置项', 'there is no such setting');
  const verdict = settingRules[key].safeParse(value);
  if (verdict.success) return verdict.data;
  throw invalidInput('value', `设置项 ${key} 不能取这个值，请按说明填写`, `${key} cannot have this value; see what it may be`);
}

async function store(
  { em }: Work,
  known: Setting | null,
  row: { key: string; value: unknown; version: number; changedAt: Date },
): Promise<void> {
  const before = row.version - 1;
  if ((known?.version ?? 0) !== before) throw stale();
  if (!known) return void (await em.insert(Setting, row).catch(refuseSecond));
  const { key, ...change } = row;
  if ((await em.nativeUpdate(Setting, { key, version: before }, change)) !== 1) throw stale();
}

function refuseSecond(error: unknown): never {
  throw isUniqueViolation(error) ? stale() : error;
}

const asText = (value: unknown): string => JSON.stringify(value).slice(0, 300);

const stale = (): DomainError =>
  new DomainError('STALE_VERSION', { zh: '该设置已被他人更改，请刷新后再修改', en: 'Somebody else changed the setting; reload and change it again' });
