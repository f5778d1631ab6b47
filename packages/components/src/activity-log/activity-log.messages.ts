import { activityLog } from '../messages/en/activity-log.js';
import { common, status } from '../messages/en/common.js';
import { notOffered } from '../messages/en/not-offered.js';
import { problems } from '../messages/en/problems.js';
import type { SpeechWith } from '../shared/templates/speech.js';

/** The texts it shows. */
export const english = { activityLog, common, notOffered, problems, status };
export type Speech = SpeechWith<keyof typeof english>;
