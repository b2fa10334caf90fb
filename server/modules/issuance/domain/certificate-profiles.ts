export function profileNamed(_name: string): { key: { algorithm: 'RSA' | 'SM2'; bits: number } } { return { key: { algorithm: 'RSA', bits: 2048 } }; }
