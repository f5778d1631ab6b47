import type { Messages } from '../messages.js';

export const usersAndPermissions: Messages['usersAndPermissions'] = {
  title: 'المستخدمون والأذونات',
  people: 'الأشخاص',
  roles: 'الأدوار',
  activity: 'النشاط',
  sections: 'المستخدمون والأذونات',
  settings: 'الإعدادات العامة',
  details: 'تفاصيل الشخص',
  noAccess: 'ليس لديك إذن لإدارة الوصول.',
  tabNotOffered: 'هذه الصفحة غير متاحة لك.',
  secondFactorTitle: 'المصادقة الثنائية مطلوبة',
  secondFactorText: 'أدخل رمز التحقق حيث سجّلت الدخول، ثم عد إلى هنا وأعد المحاولة.',
  signedOutTitle: 'تم تسجيل خروجك',
  signedOutText: 'سجّل الدخول مرة أخرى لفتح المستخدمين والأذونات.',
};
