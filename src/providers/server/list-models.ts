import type { ServerPlace } from '../../assist/assist.ts';
import { HelpFault } from '../../assist/help-fault.ts';
import { askServer } from './ask-server.ts';

/** How long a server may think about what models it has, in milliseconds. */
const patience = 15_000;
const mostModels = 500;

/**
 * The names of the models that a server has: https://platform.openai.com/docs/api-reference/models/list
 * @throws HelpFault
 */
export async function listModels(server: ServerPlace): Promise<string[]> {
  const response = await askServer(server, { path: '/models', body: null, patience });
  const answer = (await response.json().catch(() => null)) as { data?: unknown } | null;
  if (!Array.isArray(answer?.data)) throw new HelpFault('notProtocol');
  const names = answer.data.flatMap(({ id }: { id?: unknown }) =>
    typeof id === 'string' && id !== '' && id.length <= 200 ? [id] : [],
  );
  return [...new Set(names)].sort((a, b) => a.localeCompare(b)).slice(0, mostModels);
}
