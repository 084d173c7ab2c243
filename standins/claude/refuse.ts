/** What the Messages API refuses: shape, order of turns, tool results without a call, too many cache marks. */
import { blocksOf, messagesRequest } from './wire.ts';
import type { ApiError, MessagesRequest } from './wire.ts';

export type Rules = {
  /** Unknown models are refused when a list is given. */
  models?: readonly string[] | undefined;
};

const invalid = (message: string): ApiError => ({ status: 400, type: 'invalid_request_error', message });

/** The request, or the error that the API would answer with. */
export function readRequest(
  body: unknown,
  rules: Rules = {},
): { ok: true; request: MessagesRequest } | { ok: false; error: ApiError } {
  const parsed = messagesRequest.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') ?? '';
    const missing = issue?.code === 'invalid_type' && issue.message.includes('undefined');
    return {
      ok: false,
      error: invalid(`${where}: ${missing ? 'Field required' : (issue?.message ?? 'Invalid')}`),
    };
  }
  const request = parsed.data;
  if (rules.models && !rules.models.includes(request.model))
    return {
      ok: false,
      error: { status: 404, type: 'not_found_error', message: `model: ${request.model}` },
    };
  const problem = cacheProblem(request) ?? toolProblem(request) ?? turnProblem(request);
  return problem ? { ok: false, error: invalid(problem) } : { ok: true, request };
}

function cacheProblem(request: MessagesRequest): string | null {
  const system = Array.isArray(request.system) ? request.system : [];
  const inOrder: ({ cache_control?: { ttl?: string | undefined } | null | undefined } | object)[] = [
    ...(request.tools ?? []),
    ...system,
    ...request.messages.flatMap((m) => blocksOf(m.content)),
    request,
  ];
  const marks = inOrder.flatMap((block) =>
    'cache_control' in block && block.cache_control ? [block.cache_control] : [],
  );
  if (marks.length > 4)
    return `A maximum of 4 blocks with cache_control may be provided. Found ${marks.length}.`;
  const firstShort = marks.findIndex((mark) => mark.ttl !== '1h');
  if (firstShort >= 0 && marks.slice(firstShort).some((mark) => mark.ttl === '1h'))
    return "a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block";
  return null;
}

function toolProblem(request: MessagesRequest): string | null {
  const names = (request.tools ?? []).map((tool) => tool.name);
  if (new Set(names).size !== names.length) return 'tools: Tool names must be unique.';
  const union = request.tools?.find(({ input_schema: schema }) =>
    ['anyOf', 'oneOf', 'allOf'].some((key) => key in schema),
  );
  if (union)
    return `tools.${names.indexOf(union.name)}: input_schema does not support oneOf, allOf, or anyOf at the top level`;
  if (request.tool_choice?.type === 'tool' && !names.includes(request.tool_choice.name))
    return `Tool '${request.tool_choice.name}' not found in provided tools`;
  if (request.tool_choice && names.length === 0)
    return 'tool_choice may only be specified while providing tools.';
  return null;
}

function turnProblem(request: MessagesRequest): string | null {
  const { messages } = request;
  if (messages[0]?.role !== 'user') return 'messages: first message must use the "user" role';
  if (messages.at(-1)?.role !== 'user')
    return 'This model does not support assistant message prefill. The conversation must end with a user message.';
  const used = new Set<string>();
  for (const [i, message] of messages.entries()) {
    const before = messages[i - 1];
    if (before?.role === message.role)
      return `messages: roles must alternate between "user" and "assistant", but found multiple "${message.role}" roles in a row`;
    const blocks = blocksOf(message.content);
    if (blocks.length === 0) return `messages.${i}: content must not be empty`;
    if (blocks.some((b) => b.type === 'text' && b.text.trim() === ''))
      return `messages.${i}: text content blocks must contain non-whitespace text`;
    const calls = new Set<string>();
    if (before?.role === 'assistant')
      for (const block of blocksOf(before.content)) if (block.type === 'tool_use') calls.add(block.id);
    const results = blocks.filter((b) => b.type === 'tool_result');
    const answered = new Set(results.map((r) => r.tool_use_id));
    for (const id of answered)
      if (!calls.has(id))
        return `messages.${i}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${id}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`;
    if (answered.size !== results.length) return `messages.${i}: each tool_use must have a single result.`;
    for (const id of calls)
      if (!answered.has(id))
        return `messages.${i}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${id}`;
    if (results.length > 0 && blocks.slice(0, results.length).some((b) => b.type !== 'tool_result'))
      return `messages.${i}: \`tool_result\` blocks must come first in the content`;
    for (const block of blocks)
      if (block.type === 'tool_use') {
        if (used.has(block.id)) return `messages.${i}: \`tool_use\` ids must be unique`;
        used.add(block.id);
      }
  }
  return null;
}
