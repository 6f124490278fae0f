/**
 * Per file of the shared folder's `data`: the active indicators that have a stored value because of it.
 * Every active indicator is in exactly one list, here or in COLUMN_PROOFS.
 */
export const READ_PROOFS: Record<string, readonly string[]> = {
  'cbs-kwb/85984NED-2024/85984NED.csv.gz': [
    'population', 'population_0_14', 'population_15_24', 'population_25_44', 'population_45_64', 'population_65_plus',
    'households', 'single_person_households', 'households_without_children', 'households_with_children',
    'average_household_size', 'population_density', 'business_establishments', 'businesses_government_education_care',
    'businesses_culture_recreation_services', 'businesses_industry_energy', 'businesses_trade_hospitality',
    'businesses_transport_information', 'businesses_finance_real_estate', 'businesses_business_services', 'dwellings',
    'average_woz_value_keur', 'multi_family_dwellings_share', 'unoccupied_dwellings_share', 'owner_occupied_share',
    'rental_share', 'housing_association_share', 'other_landlords_share', 'built_last_ten_years_share', 'passenger_cars',
    'cars_per_household', 'land_area_ha', 'urbanity_class', 'address_density', 'single_family_dwellings_share',
    'terraced_dwellings_share', 'detached_dwellings_share', 'motorcycles', 'cars_per_km2', 'water_area_ha',
  ],
  'cbs-kwb/84799NED-2020/84799NED_TypedDataSet.converted.csv.gz': [
    'distance_day_care_km', 'kwb_bijstand_persons', 'kwb_aow_persons', 'kwb_ao_persons', 'kwb_ww_persons',
    'distance_large_supermarket_km',
  ],
  'cbs-wijk-buurt/71718ned.csv.gz': [
    'aw_disability_benefit_share', 'aw_medicine_use_diabetes_index', 'aw_medicine_use_asthma_copd_index',
    'aw_mbo_share_of_pupils', 'aw_higher_education_share_of_pupils', 'aw_early_school_leavers_share',
    'aw_social_cohesion_score', 'aw_long_social_assistance_share', 'aw_population', 'aw_households', 'aw_population_0_14_share',
    'aw_population_65_plus_share', 'aw_single_person_households_share', 'aw_single_parent_households_share',
    'aw_nuisance_safety_score', 'aw_income_from_work_share', 'aw_unemployment_benefit_share', 'aw_jobseekers_share',
    'aw_low_income_households_share', 'aw_income_decile_4_5_eur', 'aw_premium_defaulters_share_2007_2010',
    'aw_premium_defaulters_share_2011_2013', 'aw_liveability_score', 'aw_public_space_score', 'aw_owner_occupied_share',
    'aw_social_housing_share', 'aw_average_sale_price_keur',
  ],
  'cbs-wijk-buurt/80306ned.csv.gz': [
    'distance_gp_km', 'distance_gp_post_km', 'distance_pharmacy_km', 'distance_hospital_km', 'distance_swimming_pool_km',
    'distance_sports_ground_km', 'distance_primary_school_km', 'primary_schools_within_3km', 'distance_library_km',
    'distance_after_school_care_km', 'distance_train_station_km', 'distance_public_green_km',
  ],
  'cbs-wijk-buurt/84468NED.csv.gz': [
    'crime_property_per_1000', 'crime_dwelling_theft_per_1000', 'crime_vandalism_per_1000', 'crime_violence_sexual_per_1000',
    'crime_total_per_1000', 'bicycle_thefts', 'assaults', 'threats_stalking', 'robberies_pickpocketing',
  ],
  'cbs-wijk-buurt/83173NED.csv.gz': [
    'ao_share_15_plus', 'bijstand_persons', 'bijstand_share_15_plus', 'population_15_plus', 'ww_persons', 'ww_share_15_plus',
  ],
  'cbs-wijk-buurt/84585NED.csv.gz': [
    'gas_use_m3', 'electricity_use_kwh',
  ],
  'cbs-wijk-buurt/84772NED.csv.gz': [
    'solar_installations_dwellings', 'solar_capacity_dwellings_kw',
  ],
  'cbs-wijk-buurt/85999NED.csv.gz': [
    'electricity_delivered_kwh', 'electricity_net_kwh', 'district_heating_share',
  ],
  'cbs-kwb/37108-1995/37108.csv.gz': [
    'population_0_14_share', 'population_15_24_share', 'population_25_44_share', 'population_45_64_share',
    'population_65_plus_share',
  ],
  'geo/groningen-2017/buurt2017.csv.gz': [
    'single_person_households_share', 'households_without_children_share', 'households_with_children_share',
  ],
  'rivm-gezondheid-wijk-buurt/RIVM_gezondheid2020_18+.xlsx': [
    'health_good_share', 'exercise_guideline_share', 'weekly_sport_share', 'underweight_share', 'normal_weight_share',
    'overweight_share', 'obesity_share', 'smokers_share', 'alcohol_guideline_share', 'drinkers_share', 'heavy_drinkers_share',
    'excessive_drinkers_share', 'long_term_condition_share', 'limited_by_health_share', 'severely_limited_by_health_share',
    'physical_impairment_share', 'hearing_impairment_share', 'sight_impairment_share', 'mobility_impairment_share',
    'anxiety_depression_moderate_risk_share', 'anxiety_depression_high_risk_share', 'much_stress_share',
    'control_over_life_share', 'lonely_share', 'severely_lonely_share', 'emotionally_lonely_share', 'socially_lonely_share',
    'informal_carers_share', 'volunteers_share', 'difficulty_making_ends_meet_share', 'neighbour_noise_share',
  ],
  'politie-47018NED/PolRegCrime47018_2023_GM0014.extract.csv': [
    'registered_crimes',
  ],
  'cbs-regio/85146NED.csv.gz': [
    'play_areas_good_share', 'social_cohesion_score', 'youth_facilities_good_share', 'neighbours_get_along_share',
    'feel_at_home_share', 'much_contact_neighbours_share', 'hardly_know_each_other_share', 'felt_discriminated_share',
    'content_with_municipality_share', 'safety_grade', 'any_nuisance_share', 'drug_use_nuisance_share',
    'confused_behaviour_nuisance_share', 'loitering_youth_nuisance_share', 'social_nuisance_share', 'traffic_nuisance_share',
    'feels_unsafe_nearby_share', 'often_feels_unsafe_nearby_share', 'unsafe_in_street_evening_share', 'crime_victims_share',
    'content_with_police_nearby_share', 'liveability_grade', 'physical_amenities_score', 'streets_well_kept_share',
    'green_well_kept_share', 'neighbourhood_improved_share', 'neighbourhood_declined_share', 'litter_nuisance_share',
    'environmental_nuisance_share',
  ],
  'cbs-regio/81924NED.csv.gz': [
    'municipality_involves_share',
  ],
  'cbs-regio/84571NED.csv.gz': [
    'satisfied_with_home_share', 'satisfied_with_surroundings_share',
  ],
  'cbs-regio/85012NED.csv.gz': [
    'survey_health_good_share', 'survey_long_term_condition_share', 'survey_overweight_share', 'survey_obesity_share',
    'survey_exercise_guideline_share', 'survey_weekly_sport_share', 'survey_smokers_share', 'survey_alcohol_guideline_share',
    'survey_excessive_drinkers_share', 'survey_physical_impairment_share', 'survey_informal_carers_share',
    'burdened_carers_share', 'care_hours_per_week',
  ],
  'cbs-regio/85563NED.csv.gz': [
    'survey_anxiety_feelings_share', 'psychological_complaints_share',
  ],
  'cbs-regio/80305ned.csv.gz': [
    'distance_secondary_school_km',
  ],
  'statline-portal-csv/SES_WOA_scores_per_wijk_en_buurt_25042023_160857.csv': ['ses_woa_score', 'education_low_share', 'education_high_share'],
  'statline-portal-csv/bevolkingeindeperiod_jaren_22122025.csv': ['population_end_of_year'],
};

/**
 * The same for files that need a mapping file to be read: the column, as the file heads it, that holds
 * the value.
 */
export const COLUMN_PROOFS: Record<string, Record<string, string>> = {
  'leefbaarometer/AmstelveenDataWithDimensions.csv': {
    liveability_score: 'lbm',
    liveability_physical_deviation: 'fys',
    liveability_safety_deviation: 'onv',
    liveability_social_deviation: 'soc',
    liveability_services_deviation: 'vrz',
    liveability_housing_deviation: 'won',
  },
};
