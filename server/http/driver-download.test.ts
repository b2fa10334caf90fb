import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { addDriverDownload } from './driver-download.js';

describe('the driver’s file', () => {
  let folder: string;
  let app: FastifyInstance;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'driver-download-'));
    app = fastify();
    addDriverDownload(app, folder);
  });
  afterEach(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });
  const fetched = () => app.inject({ method: 'GET', url: '/driver/certdesk-driver.mjs' });

  test('comes whole, to be kept and not to be run', async () => {
    writeFileSync(join(folder, 'certdesk-driver.mjs'), 'the driver');
    const { statusCode, headers, body } = await fetched();
    expect([statusCode, body]).toEqual([200, 'the driver']);
    expect(headers).toMatchObject({ 'content-disposition': 'attachment; filename="certdesk-driver.mjs"', 'cache-control': 'no-cache' });
  });

  test('that was not built is told in both languages', async () => {
    const { statusCode, body } = await fetched();
    expect([statusCode, body]).toEqual([503, expect.stringMatching(/尚未构建[\s\S]*npm run driver:build/)]);
  });
});
