import { serveUnderDrill } from '../kill/serve-under-drill.js';
import { forgetfulAuthority } from './forgetful-authority.js';

await serveUnderDrill({ certificateAuthority: forgetfulAuthority });
