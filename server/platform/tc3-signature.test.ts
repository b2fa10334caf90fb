import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tc3Authorization } from './tc3-signature.js';

/** The request of Tencent's own description of "Signature v3"; its body writes the Chinese as escapes. */
const published = {
  secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
  secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
  service: 'cvm',
  host: 'cvm.tencentcloudapi.com',
  payload: String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`,
  timestamp: 1551113065,
};

describe('a TC3 signature', () => {
  test('of the published example is the published one', () => {
    expect(tc3Authorization(published)).toBe(
      'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, '
      + 'SignedHeaders=content-type;host, Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
    );
  });

  test('that covers the action is the one of the later description, whose keys are starred', () => {
    const starred = {
      ...published, secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3*******', action: 'DescribeInstances',
    };
    expect(tc3Authorization(starred)).toBe(
      'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******/2019-02-25/cvm/tc3_request, '
      + 'SignedHeaders=content-type;host;x-tc-action, Signature=be4f67d323c78ab9acb7395e43c0dbcf822a9cfac32fea2449a7bc7726b770a3',
    );
  });

  test('is another for any other body, time, host, action or key', () => {
    const signature = (change: Partial<typeof published & { action: string }>): string =>
      tc3Authorization({ ...published, action: 'A', ...change }).split('Signature=')[1]!;
    fc.assert(fc.property(fc.constantFrom('payload', 'host', 'secretKey', 'service', 'action'), fc.string({ minLength: 1 }), (field, text) => {
      expect(signature({ [field]: `z${text}` })).not.toBe(signature({}));
    }));
    expect(signature({ timestamp: published.timestamp + 1 })).not.toBe(signature({}));
  });
});
