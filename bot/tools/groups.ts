/** In a group others read along: a tool that knows people runs there only where an admin bound the group to a project. */
import { projectOfGroup } from '../people/access.ts';
import type { Tool } from './tool.ts';

export const groupUnbound = 'this group is not bound to a project';

/** The same tool, refused in a group that is not bound, unless it says nothing of people anyway. */
export const onlyInBoundGroups = (tool: Tool): Tool =>
  tool.inAnyGroup
    ? tool
    : {
        ...tool,
        run: async (tx, input, context) =>
          context.chat === 'group' && (await projectOfGroup(tx, context.conversationId)) === null
            ? { ok: false, problem: groupUnbound }
            : tool.run(tx, input, context),
      };
