export const decisionKinds = ['APPROVE', 'RETURN', 'REJECT', 'ESCALATE'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/**
 * EFFECTIVE took effect at once or by confirmation; PROPOSED waits for a senior; CHANGED was overruled by the senior's
 * own decision; SENT_BACK went back to the queue; RECALLED was taken back before the certificate was issued.
 */
export const decisionStatuses = ['PROPOSED', 'EFFECTIVE', 'CHANGED', 'SENT_BACK', 'RECALLED'] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];
