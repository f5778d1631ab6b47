import type { Messages } from '../messages.js';

export const notOffered: Messages['notOffered'] = {
  title: 'غير متاح',
  fixed: 'لا يمكن تغيير هذا هنا.',
};
