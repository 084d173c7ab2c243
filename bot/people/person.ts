/** Who someone is to the office; decides what they may see and do. */
import { z } from 'zod';

export const personRole = z.enum(['casting', 'production', 'talent', 'guardian', 'admin']);
export type PersonRole = z.infer<typeof personRole>;

/** The office's own staff: may see people's data of the workspace. */
export const isOffice = (role: PersonRole): boolean => role === 'casting' || role === 'admin';
