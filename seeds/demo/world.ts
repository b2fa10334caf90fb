import type { BankControl } from '../../sandbox/bank/control-client.js';
import type { WechatControl } from '../../sandbox/wechat-pay/control-client.js';
import type { DocumentStore } from '../../server/gateways/document-store/port.js';
import type { SteppedClock } from '../../server/platform/clock.js';
import type { Runtime } from '../../server/platform/runtime.js';
import type { OfficeTime } from '../office-time.js';
import type { SeedProjects } from '../reference-data.js';
import type { Staff } from '../staff.js';
import type { PictureStudio } from './picture-studio.js';

/** Where the lives of the demonstration take place. */
export interface World {
  /** Names the draw: the same seed and the same `now` make the same cases. */
  readonly seed: string;
  readonly runtime: Runtime;
  readonly clock: SteppedClock;
  readonly documents: DocumentStore;
  readonly bank: BankControl;
  readonly wechat: WechatControl;
  readonly staff: Staff;
  readonly projects: SeedProjects;
  readonly office: OfficeTime;
  readonly pictures: PictureStudio;
  /** The moment at which the history ends and the demonstration begins. */
  readonly now: Date;
}
