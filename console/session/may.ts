import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { unpackRules, type PackRule } from '@casl/ability/extra';
import { useMemo } from 'react';
import { usePerson } from './session.js';

type Ability = MongoAbility<[string, string]>;

/** Whether somebody may do something at all; whether on this very record now, the server says per record. */
export type May = (action: string, subject: string) => boolean;

/** Reads the rules as the server packs them. Nothing is permitted that no rule names. */
export function mayOf(packedRules: string): May {
  const packed = JSON.parse(packedRules) as PackRule<RawRuleOf<Ability>>[];
  const ability = createMongoAbility<Ability>(unpackRules(packed));
  return (action, subject) => ability.can(action, subject);
}

export function useMay(): May {
  const { rules } = usePerson();
  return useMemo(() => mayOf(rules), [rules]);
}
