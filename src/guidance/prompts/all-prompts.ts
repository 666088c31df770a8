import { connectBackend } from './connect-backend.ts';
import { cutTraceCost } from './cut-trace-cost.ts';
import { onboardNamespace } from './onboard-namespace.ts';
import { profileService } from './profile-service.ts';
import type { Prompt } from './prompt.ts';
import { troubleshootSource } from './troubleshoot-source.ts';
import { weeklyReport } from './weekly-report.ts';

/** Every prompt, in the order of a life with Odigos. */
export const PROMPTS: readonly Prompt[] = [
  connectBackend,
  onboardNamespace,
  troubleshootSource,
  profileService,
  cutTraceCost,
  weeklyReport,
];
