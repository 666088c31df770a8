import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Choice, Chosen } from '../../call/names/chosen.ts';
import type { Elicitation, Question } from '../../call/write/confirmation.ts';
import { fieldOf } from '../../tool/fields.ts';
import type { Era } from './era.ts';

const QUESTION = 'confirm';
const WHICH = 'which';
const FORM = {
  type: 'object',
  properties: {
    confirm: {
      type: 'boolean',
      title: 'Yes, do this',
      description: 'Nothing is changed unless this is set.',
      default: false,
    },
  },
  required: ['confirm'],
} as const;
const chosen = z.object({ workload: z.string().optional(), destination: z.string().optional() });
/** What a person reads over the list of choices. */
const TITLES: Readonly<Record<Choice['of'], string>> = { workload: 'Workload', destination: 'Destination' };
const answered = z.object({ confirm: z.literal(true) });

/** A bare `elicitation: {}` means forms; naming any way of asking names them all. */
const asksForms = z.looseObject({
  elicitation: z.union([
    z.looseObject({ form: z.looseObject({}) }),
    z.looseObject({ form: z.undefined().optional(), url: z.undefined().optional() }),
  ]),
});

/** Whether a client that declares these capabilities can put a form to a person. */
export function canBeAsked(capabilities: unknown): boolean {
  return asksForms.safeParse(capabilities).success;
}

/** That a client can ask a person, and has not asked yet. */
export const NOT_ASKED_YET: Elicitation = { state: undefined, said: undefined, chosen: undefined };

/**
 * That the client of a request can ask a person, with what was answered to an earlier question; undefined where it
 * cannot. A 2025-era request has no way to be asked: this server keeps no connection to ask on.
 */
export function elicitationOf(era: Era, { mcpReq }: Pick<ServerContext, 'mcpReq'>): Elicitation | undefined {
  const capabilities: unknown = era === 'modern' ? fieldOf(mcpReq.envelope, CLIENT_CAPABILITIES_META_KEY) : undefined;
  if (!canBeAsked(capabilities)) return undefined;
  const state: unknown = mcpReq.requestState();
  return {
    state: typeof state === 'string' ? state : undefined,
    said: saidIn(mcpReq.inputResponses),
    chosen: chosenIn(mcpReq.inputResponses),
  };
}

/** The answer to a tools/call that asks its client to put a question to a person, and then to call again. */
export function asking(question: Question | Choice): InputRequiredResult {
  if ('names' in question) return asksWhich(question);
  const { message, state } = question;
  return inputRequired({
    inputRequests: {
      [QUESTION]: inputRequired.elicit({ message, requestedSchema: { ...FORM, required: [...FORM.required] } }),
    },
    requestState: state,
  });
}

/** A choice among names that are known: one of a list, so that nobody has to type one. */
function asksWhich({ message, of, names }: Choice): InputRequiredResult {
  const one = { type: 'string' as const, title: TITLES[of], enum: [...names] };
  const requestedSchema = { type: 'object' as const, properties: { [of]: one }, required: [of] };
  return inputRequired({ inputRequests: { [WHICH]: inputRequired.elicit({ message, requestedSchema }) } });
}

function chosenIn(responses: ServerContext['mcpReq']['inputResponses']): Chosen | undefined {
  if (inputResponse(responses, WHICH).kind !== 'elicit') return undefined;
  return acceptedContent(responses, WHICH, chosen) ?? {};
}

function saidIn(responses: ServerContext['mcpReq']['inputResponses']): Elicitation['said'] {
  const response = inputResponse(responses, QUESTION);
  if (response.kind !== 'elicit') return undefined;
  if (response.action === 'cancel') return 'cancelled';
  // Whoever sends the form back without the box set has not agreed.
  return acceptedContent(responses, QUESTION, answered) ? 'accepted' : 'declined';
}
