import type { MessagesLike } from '../messages-like.js';
import type { queue as source } from '../zh-CN/queue.js';

export const queue: MessagesLike<typeof source> = {
  queue: {
    takeNext: 'Take the next',
    takeSecond: 'Take the next second review',
    takeHint: 'The most urgent one nobody has claimed',
    sla: 'SLA',
    orderNo: 'Order no.',
    organisation: 'Organisation',
    project: 'Project',
    marks: 'Marks',
    waiting: 'Waiting',
    round: 'Round',
    roundNo: 'Round %{n}',
    claimant: 'Claimant',
    me: 'Me',
    urgent: 'Bid opens %{when}',
    overdue: '%{n} overdue',
    dueSoon: '%{n} within 4 hours',
    decidedToday: '%{n} decided today',
    empty: 'Nothing to do here',
    emptyHint: 'New applications appear by themselves once paid. The list is live.',
    tab: {
      UNCLAIMED: 'Unclaimed',
      MINE: 'Mine',
      SECOND_REVIEW: 'Second review',
      ON_HOLD: 'On hold',
      RETURNED: 'Returned',
      OVERDUE: 'Overdue',
    },
  },
};
