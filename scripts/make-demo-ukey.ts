import { resolve } from 'node:path';
import { openInstallation } from '../server/app.js';
import { readConfig, type Config } from '../server/config.js';
import { Application } from '../server/modules/application/application.entity.js';
import { Certificate } from '../server/modules/certificate/certificate.entity.js';
import type { EntityManager } from '../server/platform/database/database.js';
import { freshTokenKey, makeDemoUkey, MissingTool, spkiOf, type DemoUkey } from './demo-ukey.js';
import { formerCertificateOf } from './former-certificate.js';
import { runProgram } from './report-problems.js';

const PIN = '12345678';

/** The order whose Ukey is wanted: by its number, else the first at 待下载 whose certificate can be put on a token. */
async function wantedOrder(em: EntityManager, orderNo: string | undefined): Promise<Application | null> {
  const state = 'PENDING_DOWNLOAD' as const;
  return em.findOne(Application, orderNo === undefined ? { state } : { state, orderNo }, { orderBy: { stateSince: 'asc', id: 'asc' } });
}

async function ukeyOf(config: Config, em: EntityManager, { orderNo, certificateId }: Application): Promise<DemoUkey> {
  const registered = await em.findOneOrFail(Certificate, { id: certificateId });
  const key = freshTokenKey();
  const certificate = await formerCertificateOf(config, registered, spkiOf(key));
  const folder = resolve(config.DATA_DIR, 'ukey', orderNo);
  return makeDemoUkey({ folder, label: `Ukey ${orderNo}`.slice(0, 32), pin: PIN, key, certificate });
}

function tell({ orderNo, organisationName }: Application, { module, conf, pin }: DemoUkey, config: Config): void {
  const server = config.PUBLIC_URL.origin;
  console.log(`
  业务单 order     ${orderNo}  ${organisationName}
  模块   module    ${module}
  PIN              ${pin}
  SOFTHSM2_CONF    ${conf}

  驱动 driver      SOFTHSM2_CONF=${conf} npm run driver -- update --module ${module} --server ${server}
`);
}

/** `npm run ukey [-- <order number>]`: a software token with the expired certificate of a demonstration's order. */
await runProgram(async () => {
  const config = readConfig(process.env);
  if (config.production || config.CA_KIND !== 'embedded') {
    console.error('演示 Ukey 只能用于演示环境的内置 CA | Demonstration tokens are for the embedded authority of a demonstration only');
    process.exitCode = 1;
    return;
  }
  const installation = await openInstallation({ ...config, LOG_LEVEL: 'warn' });
  try {
    const em = installation.runtime.db.orm.em.fork();
    const order = await wantedOrder(em, process.argv[2]);
    if (order) return tell(order, await ukeyOf(config, em, order), config);
    console.error('没有待下载的业务单。请先用 npm start 建立演示数据，或给出一个待下载的单号 | No order is at 待下载: seed the demonstration by npm start, or give the number of such an order');
    process.exitCode = 1;
  } catch (fault) {
    if (!(fault instanceof MissingTool)) throw fault;
    console.error(fault.message);
    process.exitCode = 1;
  } finally {
    await installation.close();
  }
});
