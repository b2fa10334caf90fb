import { watchDisk } from './watch.js';

/** Preloaded beside the kill shim where a drill's guard lies on the disk: writes to it are points, too. */
watchDisk();
