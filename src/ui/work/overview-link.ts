import { coalitionAddress } from '#domain/address/coalition-address';
import { moneyAddress } from '#domain/address/money-address';
import { practiceAddress } from '#domain/address/practice-address';
import { steeringAddress } from '#domain/address/steering-address';
import { workAddress } from '#domain/address/work-address';
import type { Overview } from '#domain/work/overviews';
import { OVERVIEW_PLACES } from '#domain/work/overviews';
import { capital } from '#i18n/capital';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';
import { kindWords } from '#i18n/register/register-words';

export interface OverviewLink {
  href: string;
  label: string;
  /** The list of what it is about: one thing of that is shown from here too. */
  above: string;
}

/** Where an overview of a programme is, and how it is called. */
export function overviewLink(overview: Overview, place: string, language: Language, say: Messages): OverviewLink {
  const above = workAddress.list(place, OVERVIEW_PLACES[overview].about, language);
  const [href, label] = pages(place, language, say)[overview]();
  return { href, label, above };
}

function pages(place: string, language: Language, say: Messages): Record<Overview, () => [href: string, label: string]> {
  return {
    interventions: () => [workAddress.list(place, 'intervention', language), capital(kindWords(language, 'intervention').many)],
    actions: () => [workAddress.list(place, 'action', language), capital(kindWords(language, 'action').many)],
    execution: () => [steeringAddress.execution(place, language), say.steering.execution.title],
    chain: () => [workAddress.chain(place, language), say.lists.chain],
    synergy: () => [coalitionAddress.synergy(place, language), say.coalition.synergy.title],
    partners: () => [steeringAddress.partners(place, language), say.steering.partners.title],
    plans: () => [steeringAddress.plans(place, language), say.steering.plans.title],
    money: () => [moneyAddress.money(place, language), say.money.title],
    grants: () => [moneyAddress.grants(place, language), say.grants.title],
    meetings: () => [coalitionAddress.yearPlan(place, language), say.coalition.meetings.title],
    linkages: () => [coalitionAddress.board(place, language), say.coalition.board.title],
    breakthroughs: () => [practiceAddress.breakthroughs(place, language), say.practice.breakthroughs.title],
    streets: () => [practiceAddress.streets(place, language), say.practice.streets.title],
    checks: () => [coalitionAddress.checks(place, language), say.coalition.checks.title],
    evaluation: () => [coalitionAddress.evaluation(place, language), say.evaluation.title],
  };
}
