import type { Messages } from '../messages.js';

export const accessLevelSelector: Messages['accessLevelSelector'] = {
  label: 'Erişim düzeyi',
  placeholder: 'Erişim düzeyi seçin',
  none: 'Seçilebilecek erişim düzeyi yok.',
  allowed: 'İzin verilir',
  notAllowed: 'İzin verilmez',
  allows: (level) => `${level} düzeyinin izin verdikleri`,
};
