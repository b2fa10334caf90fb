import type { ApplicationEvent, ApplicationState } from './domain/application-states.js';

/** Every state change raises `application.<event>`; ids only. */
type ApplicationEvents = Record<`application.${ApplicationEvent}`, { applicationId: string; transitionId: string }>;

declare module '../../platform/outbox/store.js' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into the union of all events
  interface DomainEvents extends ApplicationEvents {}
}

interface TransitionDetails {
  from: ApplicationState;
  to: ApplicationState;
  round: number;
  reasons: string[];
}

type ApplicationActions = Record<`application.${ApplicationEvent}`, TransitionDetails>;

declare module '../audit/events.js' {
  interface AuditedActions extends ApplicationActions {
    'application.createDraft': { serial: string; termYears: number };
    'application.saveForm': { changed: string[]; digestChanged: boolean };
  }
}

export type { ApplicationEvents };
