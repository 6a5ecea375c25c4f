import { formatSettingsNote, SETTING_WORDS } from '../../messages/settings-id.ts';
import type { OpenPlan } from './open-plan.ts';

/** The closing sentences about what Pengaturan ZI says and nobody can use; '' where all of it counts. */
export function noteSettings({ settings, settingsReading, sheet }: OpenPlan): string {
  const { planSheetName } = settings;
  const isElsewhere = planSheetName !== '' && planSheetName !== sheet.name;
  return formatSettingsNote({
    unreadLabels: (settingsReading?.problems ?? []).map(({ key }) => SETTING_WORDS[key].label),
    otherSheet: isElsewhere ? { wanted: planSheetName, read: sheet.name } : null,
  });
}
