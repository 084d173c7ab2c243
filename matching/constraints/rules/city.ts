/** Living where the work is, or willing to come, with the notice that takes. */
import { daysBetween } from '../days.ts';
import type { Finding } from '../requirement.ts';
import { fold, type Rule } from '../rule.ts';
import { firstDay } from '../work-days.ts';
import { citiesOf } from '../../role.ts';
import { cityName, localSpellings } from '../../words/city.ts';

export const city: Rule = (role, talent, { today }) => {
  if (role.city === null) return [];
  const cities = citiesOf(role);
  const need = cities.map(cityName).join(' or ');
  const say = (status: Finding['status'], has: string, attribute = 'city'): Finding[] => [
    { status, need: role.travel === false ? `${need}, locals only` : need, has, attribute },
  ];
  const home = talent.city === null ? null : cityName(talent.city);
  const lives = talent.city === null ? null : fold(talent.city);
  if (lives !== null && cities.some((city) => localSpellings(city).has(lives)))
    return say('met', home ?? need);
  if (role.travel === false)
    return home === null ? say('unknown', 'city not known') : say('not_met', `lives in ${home}`);
  if (talent.travels === null)
    return home === null
      ? say('unknown', 'city not known')
      : say('unknown', `${home}, travel not asked`, 'travels');
  if (!talent.travels)
    return home === null
      ? say('unknown', 'city not known')
      : say('not_met', `${home}, does not travel`, 'travels');
  const notice = talent.travelNoticeDays;
  const start = firstDay(role);
  if (notice !== null && start !== null && daysBetween(today, start) < notice) {
    const why = `needs ${notice} days' notice`;
    return home === null
      ? say('unknown', 'city not known')
      : say('not_met', `${home}, ${why}`, 'travelNoticeDays');
  }
  return say('met', home === null ? 'travels' : `${home}, travels`, 'travels');
};
