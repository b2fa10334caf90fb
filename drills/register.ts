import type { Drill } from './drill.js';

/** What can be drilled. Each is loaded when it is run: to say that there is no such drill takes no product. */
export const drills: readonly Drill[] = [
  {
    name: 'claim-race',
    about: '64 reviewers take, claim and decide at once: every application is claimed by one and decided once.',
    defaultRuns: 1000,
    defaultProcesses: 1,
    kills: false,
    run: async (options) => (await import('./claim-race/claim-race.js')).run(options),
  },
  {
    name: 'payout-crash',
    about: 'The server is killed at every statement and call of the payout path: every case is paid once, none twice.',
    defaultRuns: 200,
    defaultProcesses: 2,
    kills: true,
    run: async (options) => (await import('./payout-crash/payout-crash.js')).run(options),
  },
  {
    name: 'applicant-crash',
    about: 'The server is killed between any two steps of the applicant’s path: nothing typed, uploaded or paid is lost.',
    defaultRuns: 200,
    defaultProcesses: 1,
    kills: true,
    run: async (options) => (await import('./applicant-crash/applicant-crash.js')).run(options),
  },
  {
    name: 'issuance-crash',
    about: 'Server or driver is killed at any step of an issuance: one certificate, on record and on the token.',
    defaultRuns: 1000,
    defaultProcesses: 2,
    kills: true,
    run: async (options) => (await import('./issuance-crash/issuance-crash.js')).run(options),
  },
];
