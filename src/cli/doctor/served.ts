import { inWords, servedOf, toComeInWords } from '../../tool/compatibility.ts';
import type { Look } from '../look.ts';
import { sentenceOf } from '../terminal.ts';
import { doubtful, type Finding, failing, well } from './finding.ts';

/** What is asked of a look at a UI. */
export interface SeenUi extends Pick<Look, 'lost' | 'cluster' | 'odigosVersion' | 'isEnabled' | 'access'> {
  readonly catalog: Pick<Look['catalog'], 'compatibility' | 'tools'>;
}

/** What a server would serve of a UI, and in which mode. */
export function servedFindings(look: SeenUi, hasWriteSetting: boolean): readonly Finding[] {
  if (look.lost) {
    const { reason, advice } = look.lost;
    return [failing('ui api', `The API of the Odigos UI does not answer: ${sentenceOf(reason)}`, advice)];
  }
  return [apiFinding(look), contractFinding(look), ...modeFindings(look, hasWriteSetting)];
}

function apiFinding({ cluster, odigosVersion, isEnabled }: SeenUi): Finding {
  const says = `The Odigos UI of ${cluster ?? 'a cluster without a name'} answers, Odigos ${odigosVersion ?? 'of unknown version'}.`;
  return isEnabled
    ? well('ui api', says)
    : failing(
        'ui api',
        `${says} MCP is switched off in it.`,
        'An operator can set ui.mcp.enabled=true in the Odigos chart.',
      );
}

function contractFinding({ catalog }: SeenUi): Finding {
  const { compatibility, tools } = catalog;
  const { schema, not_served: notServed, limited } = inWords(compatibility);
  if (compatibility.assumed !== undefined) {
    return doubtful(
      'contract',
      `Its schema is ${schema}.`,
      'Switch introspection on in the UI, or expect single tools to fail.',
    );
  }
  const says = `Its schema was ${schema}. ${servedOf(compatibility, tools.keys())} of ${tools.size} tools are served`;
  // What no release serves yet is no difference that anybody could mend.
  const toCome = toComeInWords(compatibility);
  if (notServed.length === 0 && limited.length === 0) {
    return well('contract', [`${says}.`, ...(toCome === undefined ? [] : [toCome])].join(' '));
  }
  const differences = [...notServed, ...limited].join('; ');
  return doubtful(
    'contract',
    [`${says}; ${differences}.`, ...(toCome === undefined ? [] : [toCome])].join(' '),
    'A newer Odigos has what is missing; docs/releases.md shows which.',
  );
}

function modeFindings({ access }: SeenUi, hasWriteSetting: boolean): readonly Finding[] {
  const { mode, source, change, uiReadonly } = access;
  const says = `${mode}, set by ${source}.`;
  const isNarrower = hasWriteSetting && mode === 'read-only';
  const rights =
    mode === 'read-write' && uiReadonly === true
      ? doubtful(
          'rights',
          'Odigos runs with ui.uiMode: readonly, whose chart takes the verbs of writes from the UI.',
          'Set it to default, or rbac.readonlyUiWrites=true of the odigos-mcp chart: else writes are answered "forbidden".',
        )
      : well(
          'rights',
          mode === 'read-only' ? 'Reads need none beyond those of the UI.' : 'The API withholds none that it tells of.',
        );
  return [isNarrower ? doubtful('mode', says, change) : well('mode', says), rights];
}
