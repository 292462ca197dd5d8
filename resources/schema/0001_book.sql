-- Version 1: the tables of a book (docs/data.md). Keys are the user's or the source system's own text. Dates are
-- days since 1970-01-01, months are year * 12 + month - 1, money is minor units of its currency. A missing value
-- is NULL, but for an optional part of a key, which is ''. import_id names the recorded import that added the row;
-- 0: entered in Foothold; -1: entered in Foothold and changed by an import since. What a column may hold is spelled
-- out with OR: for a longer IN list SQLite builds a table of its own each time a row is written.

CREATE TABLE book (
    "key" TEXT NOT NULL CHECK ("key" = 'name' OR "key" = 'currency' OR "key" = 'gross_margin'
        OR "key" = 'revenue_view' OR "key" = 'locale' OR "key" = 'ownership_policy'),
    value TEXT CHECK (value <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("key")
) STRICT, WITHOUT ROWID;

CREATE TABLE rates (
    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    rate REAL NOT NULL CHECK (rate BETWEEN 1e-15 AND 1000000000000000.0),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE team (
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT CHECK (role = 'csm' OR role = 'ae' OR role = 'manager'),
    email TEXT CHECK (email <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;

CREATE TABLE holidays (
    date INTEGER NOT NULL CHECK (date BETWEEN -719162 AND 2932896),
    name TEXT CHECK (name <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (date)
) STRICT, WITHOUT ROWID;

CREATE TABLE templates (
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;

CREATE TABLE mappings (
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL CHECK (definition <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;

CREATE TABLE views (
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL CHECK (definition <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    valid_from INTEGER NOT NULL CHECK (valid_from BETWEEN -719162 AND 2932896),
    segment TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL CHECK ("key" <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (valid_from, segment, "key")
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
    task_id TEXT NOT NULL CHECK (task_id <> ''),
    phase TEXT NOT NULL CHECK (phase <> ''),
    week INTEGER NOT NULL CHECK (week BETWEEN 0 AND 1000000000000),
    title TEXT NOT NULL CHECK (title <> ''),
    owner TEXT CHECK (owner <> ''),
    due_on INTEGER CHECK (due_on BETWEEN -719162 AND 2932896),
    done_on INTEGER CHECK (done_on BETWEEN -719162 AND 2932896),
    output TEXT CHECK (output <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (task_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE products (
    product_id TEXT NOT NULL CHECK (product_id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    family TEXT CHECK (family <> ''),
    pricing_model TEXT CHECK (pricing_model = 'seat' OR pricing_model = 'tiered' OR pricing_model = 'usage'
        OR pricing_model = 'flat' OR pricing_model = 'hybrid'),
    list_price INTEGER CHECK (list_price BETWEEN 0 AND 10000000000000000),
    segments TEXT CHECK (segments <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (product_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE features (
    feature_id TEXT NOT NULL CHECK (feature_id <> ''),
    product_id TEXT NOT NULL CHECK (product_id <> '') REFERENCES products ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    level TEXT CHECK (level = 'core' OR level = 'premium' OR level = 'workflow'),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (feature_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
    account_id TEXT NOT NULL CHECK (account_id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    parent_account_id TEXT CHECK (parent_account_id <> '') REFERENCES accounts ON DELETE SET NULL,
    segment TEXT CHECK (segment <> ''),
    tier TEXT CHECK (tier = 'high' OR tier = 'mid' OR tier = 'low'),
    industry TEXT CHECK (industry <> ''),
    region TEXT CHECK (region <> ''),
    website TEXT CHECK (website <> ''),
    currency TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    employees INTEGER CHECK (employees BETWEEN 0 AND 1000000000000),
    addressable_users INTEGER CHECK (addressable_users BETWEEN 0 AND 1000000000000),
    csm TEXT CHECK (csm <> ''),
    ae TEXT CHECK (ae <> ''),
    customer_since INTEGER CHECK (customer_since BETWEEN -719162 AND 2932896),
    first_value_on INTEGER CHECK (first_value_on BETWEEN -719162 AND 2932896),
    fiscal_year_start TEXT CHECK (fiscal_year_start GLOB '[01][0-9]-[0-3][0-9]'),
    gross_margin REAL CHECK (gross_margin BETWEEN 0.0 AND 1.0),
    cac INTEGER CHECK (cac BETWEEN 0 AND 10000000000000000),
    notes TEXT CHECK (notes <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX accounts_by_parent_account_id ON accounts (parent_account_id);

CREATE TABLE departments (
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    department TEXT NOT NULL CHECK (department <> ''),
    headcount INTEGER CHECK (headcount BETWEEN 0 AND 1000000000000),
    applicable INTEGER CHECK (applicable IN (0, 1)),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, department)
) STRICT, WITHOUT ROWID;

CREATE TABLE contacts (
    contact_id TEXT NOT NULL CHECK (contact_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    title TEXT CHECK (title <> ''),
    department TEXT CHECK (department <> ''),
    email TEXT CHECK (email <> ''),
    phone TEXT CHECK (phone <> ''),
    reports_to TEXT CHECK (reports_to <> '') REFERENCES contacts ON DELETE SET NULL,
    role TEXT CHECK (role = 'economic_buyer' OR role = 'decision_maker' OR role = 'champion' OR role = 'influencer'
        OR role = 'technical_evaluator' OR role = 'end_user' OR role = 'blocker'),
    seniority TEXT CHECK (seniority = 'c_level' OR seniority = 'vp' OR seniority = 'director' OR seniority = 'manager'
        OR seniority = 'individual'),
    influence INTEGER CHECK (influence BETWEEN 1 AND 5),
    sentiment TEXT CHECK (sentiment = 'advocate' OR sentiment = 'supporter' OR sentiment = 'neutral'
        OR sentiment = 'skeptic' OR sentiment = 'opponent'),
    circle TEXT CHECK (circle = 'inner' OR circle = 'political' OR circle = 'outside'),
    relationship TEXT CHECK (relationship = 'vendor' OR relationship = 'credible_source'
        OR relationship = 'problem_solver' OR relationship = 'trusted_advisor'),
    desired_relationship TEXT CHECK (desired_relationship = 'vendor' OR desired_relationship = 'credible_source'
        OR desired_relationship = 'problem_solver' OR desired_relationship = 'trusted_advisor'),
    our_owner TEXT CHECK (our_owner <> ''),
    preferred_channel TEXT CHECK (preferred_channel = 'call' OR preferred_channel = 'email'
        OR preferred_channel = 'meeting'),
    preferred_cadence_days INTEGER CHECK (preferred_cadence_days BETWEEN 0 AND 1000000000000),
    sponsor INTEGER CHECK (sponsor IN (0, 1)),
    status TEXT CHECK (status = 'active' OR status = 'left' OR status = 'placeholder'),
    status_on INTEGER CHECK (status_on BETWEEN -719162 AND 2932896),
    notes TEXT CHECK (notes <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contacts_by_account_id ON contacts (account_id);
CREATE INDEX contacts_by_reports_to ON contacts (reports_to);

CREATE TABLE contact_links (
    from_contact_id TEXT NOT NULL CHECK (from_contact_id <> '') REFERENCES contacts ON DELETE CASCADE,
    to_contact_id TEXT NOT NULL CHECK (to_contact_id <> '') REFERENCES contacts ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'influences' OR kind = 'conflicts' OR kind = 'reports_informally'),
    sentiment TEXT CHECK (sentiment = 'advocate' OR sentiment = 'supporter' OR sentiment = 'neutral'
        OR sentiment = 'skeptic' OR sentiment = 'opponent'),
    note TEXT CHECK (note <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (from_contact_id, to_contact_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_links_by_to_contact_id ON contact_links (to_contact_id);

CREATE TABLE contact_events (
    event_id TEXT NOT NULL CHECK (event_id <> ''),
    contact_id TEXT NOT NULL CHECK (contact_id <> '') REFERENCES contacts ON DELETE CASCADE,
    date INTEGER NOT NULL CHECK (date BETWEEN -719162 AND 2932896),
    kind TEXT NOT NULL CHECK (kind = 'joined' OR kind = 'promoted' OR kind = 'moved' OR kind = 'left' OR kind = 'role'
        OR kind = 'sentiment'),
    from_title TEXT CHECK (from_title <> ''),
    to_title TEXT CHECK (to_title <> ''),
    to_seniority TEXT CHECK (to_seniority = 'c_level' OR to_seniority = 'vp' OR to_seniority = 'director'
        OR to_seniority = 'manager' OR to_seniority = 'individual'),
    in_domain INTEGER CHECK (in_domain IN (0, 1)),
    from_value TEXT CHECK (from_value <> ''),
    to_value TEXT CHECK (to_value <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_events_by_contact_id ON contact_events (contact_id);

CREATE TABLE contracts (
    contract_id TEXT NOT NULL CHECK (contract_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    number TEXT CHECK (number <> ''),
    start_on INTEGER NOT NULL CHECK (start_on BETWEEN -719162 AND 2932896),
    end_on INTEGER CHECK (end_on BETWEEN -719162 AND 2932896),
    signed_on INTEGER CHECK (signed_on BETWEEN -719162 AND 2932896),
    status TEXT CHECK (status IN ('active', 'draft')),
    terminated_on INTEGER CHECK (terminated_on BETWEEN -719162 AND 2932896),
    auto_renew INTEGER CHECK (auto_renew IN (0, 1)),
    notice_days INTEGER CHECK (notice_days BETWEEN 0 AND 1000000000000),
    escalation_pct REAL CHECK (escalation_pct BETWEEN 0.0 AND 1000000000000000.0),
    discount_pct REAL CHECK (discount_pct BETWEEN 0.0 AND 1000000000000000.0),
    discount_until INTEGER CHECK (discount_until BETWEEN -719162 AND 2932896),
    expansion_option INTEGER CHECK (expansion_option IN (0, 1)),
    renewed_from TEXT CHECK (renewed_from <> '') REFERENCES contracts ON DELETE SET NULL,
    end_reason TEXT CHECK (end_reason = 'onboarding' OR end_reason = 'value' OR end_reason = 'product_gap'
        OR end_reason = 'competitor' OR end_reason = 'budget' OR end_reason = 'champion_left'
        OR end_reason = 'payment' OR end_reason = 'acquired' OR end_reason = 'oversold' OR end_reason = 'other'),
    forecast TEXT CHECK (forecast = 'commit' OR forecast = 'likely' OR forecast = 'risk' OR forecast = 'lost'),
    expected_arr INTEGER CHECK (expected_arr BETWEEN 0 AND 10000000000000000),
    forecast_note TEXT CHECK (forecast_note <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (contract_id),
    CHECK (end_on >= start_on),
    CHECK (terminated_on >= start_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX contracts_by_account_id ON contracts (account_id);
CREATE INDEX contracts_by_renewed_from ON contracts (renewed_from);

CREATE TABLE contract_lines (
    line_id TEXT NOT NULL CHECK (line_id <> ''),
    contract_id TEXT NOT NULL CHECK (contract_id <> '') REFERENCES contracts ON DELETE CASCADE,
    product_id TEXT NOT NULL CHECK (product_id <> '') REFERENCES products ON DELETE CASCADE,
    department TEXT CHECK (department <> ''),
    plan_tier TEXT CHECK (plan_tier <> ''),
    seats INTEGER CHECK (seats BETWEEN 0 AND 1000000000000),
    usage_limit INTEGER CHECK (usage_limit BETWEEN 0 AND 1000000000000),
    arr INTEGER NOT NULL CHECK (arr BETWEEN 0 AND 10000000000000000),
    start_on INTEGER CHECK (start_on BETWEEN -719162 AND 2932896),
    end_on INTEGER CHECK (end_on BETWEEN -719162 AND 2932896),
    vendor TEXT CHECK (vendor <> ''),
    commission_pct REAL CHECK (commission_pct BETWEEN 0.0 AND 1000000000000000.0),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (line_id),
    CHECK (end_on >= start_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX contract_lines_by_contract_id ON contract_lines (contract_id);

CREATE TABLE usage (
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    month INTEGER NOT NULL CHECK (month BETWEEN 12 AND 119999),
    product_id TEXT NOT NULL CHECK (product_id <> '') REFERENCES products ON DELETE CASCADE,
    department TEXT NOT NULL DEFAULT '',
    active_users INTEGER CHECK (active_users BETWEEN 0 AND 1000000000000),
    daily_active_users INTEGER CHECK (daily_active_users BETWEEN 0 AND 1000000000000),
    usage_quantity INTEGER CHECK (usage_quantity BETWEEN 0 AND 1000000000000),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, month, product_id, department)
) STRICT, WITHOUT ROWID;

CREATE TABLE feature_usage (
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    month INTEGER NOT NULL CHECK (month BETWEEN 12 AND 119999),
    feature_id TEXT NOT NULL CHECK (feature_id <> '') REFERENCES features ON DELETE CASCADE,
    active_users INTEGER NOT NULL CHECK (active_users BETWEEN 0 AND 1000000000000),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, month, feature_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE touchpoints (
    touchpoint_id TEXT NOT NULL CHECK (touchpoint_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    date INTEGER NOT NULL CHECK (date BETWEEN -719162 AND 2932896),
    kind TEXT NOT NULL CHECK (kind = 'call' OR kind = 'meeting' OR kind = 'email' OR kind = 'qbr'
        OR kind = 'executive' OR kind = 'event' OR kind = 'webinar' OR kind = 'training' OR kind = 'reference'
        OR kind = 'case_study' OR kind = 'referral'),
    subject TEXT CHECK (subject <> ''),
    contact_ids TEXT CHECK (contact_ids <> ''),
    our_people TEXT CHECK (our_people <> ''),
    competitor TEXT CHECK (competitor <> ''),
    notes TEXT CHECK (notes <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (touchpoint_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX touchpoints_by_account_id ON touchpoints (account_id);

CREATE TABLE tickets (
    ticket_id TEXT NOT NULL CHECK (ticket_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    opened_on INTEGER NOT NULL CHECK (opened_on BETWEEN -719162 AND 2932896),
    closed_on INTEGER CHECK (closed_on BETWEEN -719162 AND 2932896),
    severity TEXT CHECK (severity = 'urgent' OR severity = 'high' OR severity = 'normal' OR severity = 'low'),
    kind TEXT CHECK (kind = 'defect' OR kind = 'question' OR kind = 'feature_request'),
    subject TEXT CHECK (subject <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (ticket_id),
    CHECK (closed_on >= opened_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX tickets_by_account_id ON tickets (account_id);

CREATE TABLE nps (
    response_id TEXT NOT NULL CHECK (response_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    contact_id TEXT CHECK (contact_id <> '') REFERENCES contacts ON DELETE SET NULL,
    date INTEGER NOT NULL CHECK (date BETWEEN -719162 AND 2932896),
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    comment TEXT CHECK (comment <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (response_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX nps_by_account_id ON nps (account_id);
CREATE INDEX nps_by_contact_id ON nps (contact_id);

CREATE TABLE invoices (
    invoice_id TEXT NOT NULL CHECK (invoice_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    due_on INTEGER NOT NULL CHECK (due_on BETWEEN -719162 AND 2932896),
    paid_on INTEGER CHECK (paid_on BETWEEN -719162 AND 2932896),
    amount INTEGER CHECK (amount BETWEEN 0 AND 10000000000000000),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (invoice_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invoices_by_account_id ON invoices (account_id);

CREATE TABLE outcomes (
    outcome_id TEXT NOT NULL CHECK (outcome_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    goal TEXT NOT NULL CHECK (goal <> ''),
    metric TEXT CHECK (metric <> ''),
    unit TEXT CHECK (unit <> ''),
    baseline REAL CHECK (baseline BETWEEN -1000000000000000.0 AND 1000000000000000.0),
    target REAL CHECK (target BETWEEN -1000000000000000.0 AND 1000000000000000.0),
    target_on INTEGER CHECK (target_on BETWEEN -719162 AND 2932896),
    actual REAL CHECK (actual BETWEEN -1000000000000000.0 AND 1000000000000000.0),
    achieved_on INTEGER CHECK (achieved_on BETWEEN -719162 AND 2932896),
    value_amount INTEGER CHECK (value_amount BETWEEN 0 AND 10000000000000000),
    evidence TEXT CHECK (evidence <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (outcome_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outcomes_by_account_id ON outcomes (account_id);

CREATE TABLE signal_states (
    state_id TEXT NOT NULL CHECK (state_id <> ''),
    signal TEXT NOT NULL CHECK (signal <> ''),
    account_id TEXT CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    segment TEXT CHECK (segment <> ''),
    first_seen_on INTEGER NOT NULL CHECK (first_seen_on BETWEEN -719162 AND 2932896),
    due_on INTEGER CHECK (due_on BETWEEN -719162 AND 2932896),
    state TEXT NOT NULL CHECK (state = 'standing' OR state = 'open' OR state = 'snoozed' OR state = 'done'
        OR state = 'dismissed'),
    until INTEGER CHECK (until BETWEEN -719162 AND 2932896),
    note TEXT CHECK (note <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (state_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX signal_states_by_account_id ON signal_states (account_id);

CREATE TABLE opportunities (
    opportunity_id TEXT NOT NULL CHECK (opportunity_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    name TEXT CHECK (name <> ''),
    motion TEXT NOT NULL CHECK (motion = 'seat' OR motion = 'tier' OR motion = 'usage' OR motion = 'cross_sell'),
    product_id TEXT CHECK (product_id <> '') REFERENCES products ON DELETE SET NULL,
    department TEXT CHECK (department <> ''),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 10000000000000000),
    stage TEXT NOT NULL CHECK (stage = 'identified' OR stage = 'qualified' OR stage = 'proposed' OR stage = 'won'
        OR stage = 'lost'),
    identified_on INTEGER NOT NULL CHECK (identified_on BETWEEN -719162 AND 2932896),
    expected_close_on INTEGER CHECK (expected_close_on BETWEEN -719162 AND 2932896),
    closed_on INTEGER CHECK (closed_on BETWEEN -719162 AND 2932896),
    owner TEXT CHECK (owner <> ''),
    sourced_by TEXT CHECK (sourced_by <> ''),
    sourced_by_role TEXT CHECK (sourced_by_role = 'csm' OR sourced_by_role = 'ae' OR sourced_by_role = 'partner'
        OR sourced_by_role = 'product'),
    handback_on INTEGER CHECK (handback_on BETWEEN -719162 AND 2932896),
    signal_id TEXT CHECK (signal_id <> '') REFERENCES signal_states ON DELETE SET NULL,
    situation TEXT CHECK (situation <> ''),
    pain TEXT CHECK (pain <> ''),
    impact TEXT CHECK (impact <> ''),
    critical_event TEXT CHECK (critical_event <> ''),
    decision TEXT CHECK (decision <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (opportunity_id),
    CHECK (closed_on >= identified_on),
    CHECK ((closed_on IS NOT NULL) = (stage IN ('won', 'lost')))
) STRICT, WITHOUT ROWID;
CREATE INDEX opportunities_by_account_id ON opportunities (account_id);
CREATE INDEX opportunities_by_signal_id ON opportunities (signal_id);

CREATE TABLE opportunity_contacts (
    opportunity_id TEXT NOT NULL CHECK (opportunity_id <> '') REFERENCES opportunities ON DELETE CASCADE,
    contact_id TEXT NOT NULL CHECK (contact_id <> '') REFERENCES contacts ON DELETE CASCADE,
    buying_role TEXT NOT NULL CHECK (buying_role = 'economic_buyer' OR buying_role = 'decision_maker'
        OR buying_role = 'champion' OR buying_role = 'influencer' OR buying_role = 'technical_evaluator'
        OR buying_role = 'end_user' OR buying_role = 'blocker'),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (opportunity_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX opportunity_contacts_by_contact_id ON opportunity_contacts (contact_id);

CREATE TABLE referrals (
    referral_id TEXT NOT NULL CHECK (referral_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    contact_id TEXT CHECK (contact_id <> '') REFERENCES contacts ON DELETE SET NULL,
    prospect TEXT CHECK (prospect <> ''),
    csm TEXT CHECK (csm <> ''),
    amount INTEGER CHECK (amount BETWEEN 0 AND 10000000000000000),
    state TEXT CHECK (state = 'made' OR state = 'meeting' OR state = 'won' OR state = 'lost'),
    date INTEGER NOT NULL CHECK (date BETWEEN -719162 AND 2932896),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (referral_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX referrals_by_account_id ON referrals (account_id);
CREATE INDEX referrals_by_contact_id ON referrals (contact_id);

CREATE TABLE map_cells (
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    product_id TEXT NOT NULL CHECK (product_id <> '') REFERENCES products ON DELETE CASCADE,
    department TEXT NOT NULL DEFAULT '',
    state TEXT CHECK (state = 'not_applicable' OR state = 'competitor' OR state = 'in_house' OR state = 'open'),
    competitor TEXT CHECK (competitor <> ''),
    competitor_renewal_on INTEGER CHECK (competitor_renewal_on BETWEEN -719162 AND 2932896),
    potential_arr INTEGER CHECK (potential_arr BETWEEN 0 AND 10000000000000000),
    note TEXT CHECK (note <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, product_id, department)
) STRICT, WITHOUT ROWID;

CREATE TABLE business_events (
    event_id TEXT NOT NULL CHECK (event_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    date INTEGER NOT NULL CHECK (date BETWEEN -719162 AND 2932896),
    kind TEXT NOT NULL CHECK (kind = 'funding' OR kind = 'headcount_growth' OR kind = 'new_initiative'
        OR kind = 'executive_hire' OR kind = 'budget_cycle' OR kind = 'geographic_expansion' OR kind = 'intent'
        OR kind = 'benchmarking' OR kind = 'new_use_case'),
    note TEXT CHECK (note <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX business_events_by_account_id ON business_events (account_id);

CREATE TABLE health_scores (
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    date INTEGER NOT NULL CHECK (date BETWEEN -719162 AND 2932896),
    score REAL NOT NULL CHECK (score BETWEEN 0.0 AND 100.0),
    source TEXT NOT NULL DEFAULT '',
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, date, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE health_overrides (
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    set_on INTEGER NOT NULL CHECK (set_on BETWEEN -719162 AND 2932896),
    expires_on INTEGER NOT NULL CHECK (expires_on BETWEEN -719162 AND 2932896),
    score REAL NOT NULL CHECK (score BETWEEN 0.0 AND 100.0),
    reason TEXT NOT NULL CHECK (reason <> ''),
    author TEXT NOT NULL CHECK (author <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, set_on),
    CHECK (expires_on >= set_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_items (
    action_id TEXT NOT NULL CHECK (action_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (title <> ''),
    due_on INTEGER CHECK (due_on BETWEEN -719162 AND 2932896),
    done_on INTEGER CHECK (done_on BETWEEN -719162 AND 2932896),
    owner TEXT CHECK (owner <> ''),
    source TEXT CHECK (source = 'qbr' OR source = 'signal' OR source = 'programme' OR source = 'plan'),
    source_id TEXT CHECK (source_id <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (action_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_items_by_account_id ON action_items (account_id);

CREATE TABLE objectives (
    objective_id TEXT NOT NULL CHECK (objective_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (title <> ''),
    whose TEXT CHECK (whose IN ('customer', 'ours')),
    measure TEXT CHECK (measure <> ''),
    target TEXT CHECK (target <> ''),
    due_on INTEGER CHECK (due_on BETWEEN -719162 AND 2932896),
    state TEXT CHECK (state = 'open' OR state = 'met' OR state = 'missed' OR state = 'dropped'),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (objective_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX objectives_by_account_id ON objectives (account_id);

CREATE TABLE qbrs (
    qbr_id TEXT NOT NULL CHECK (qbr_id <> ''),
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    planned_on INTEGER NOT NULL CHECK (planned_on BETWEEN -719162 AND 2932896),
    held_on INTEGER CHECK (held_on BETWEEN -719162 AND 2932896),
    state TEXT CHECK (state = 'planned' OR state = 'prepared' OR state = 'held' OR state = 'followed_up'),
    contact_ids TEXT CHECK (contact_ids <> ''),
    our_people TEXT CHECK (our_people <> ''),
    topic TEXT CHECK (topic <> ''),
    decisions TEXT CHECK (decisions <> ''),
    snapshot TEXT CHECK (snapshot <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (qbr_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX qbrs_by_account_id ON qbrs (account_id);

CREATE TABLE narratives (
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    document TEXT NOT NULL CHECK (document = 'plan' OR document = 'qbr' OR document = 'deck' OR document = 'handback'
        OR document = 'conversation' OR document = 'proposal' OR document = 'discovery'),
    section TEXT NOT NULL CHECK (section <> ''),
    qbr_id TEXT NOT NULL DEFAULT '',
    opportunity_id TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL CHECK (text <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, document, section, qbr_id, opportunity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sprint (
    account_id TEXT NOT NULL CHECK (account_id <> '') REFERENCES accounts ON DELETE CASCADE,
    started_on INTEGER NOT NULL CHECK (started_on BETWEEN -719162 AND 2932896),
    action TEXT CHECK (action <> ''),
    owner TEXT CHECK (owner <> ''),
    due_on INTEGER CHECK (due_on BETWEEN -719162 AND 2932896),
    state TEXT CHECK (state <> ''),
    conversations_on TEXT CHECK (conversations_on <> ''),
    won_arr INTEGER CHECK (won_arr BETWEEN 0 AND 10000000000000000),
    objection TEXT CHECK (objection <> ''),
    debrief TEXT CHECK (debrief <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, started_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE map_positions (
    contact_id TEXT NOT NULL CHECK (contact_id <> '') REFERENCES contacts ON DELETE CASCADE,
    x REAL NOT NULL CHECK (x BETWEEN -1000000000000000.0 AND 1000000000000000.0),
    y REAL NOT NULL CHECK (y BETWEEN -1000000000000000.0 AND 1000000000000000.0),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (contact_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE imported_values (
    "table" TEXT NOT NULL CHECK ("table" <> ''),
    "key" TEXT NOT NULL CHECK ("key" <> ''),
    "column" TEXT NOT NULL CHECK ("column" <> ''),
    value TEXT CHECK (value <> ''),
    import_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("table", "key", "column")
) STRICT, WITHOUT ROWID;

-- Every change set that was applied: the audit trail, and what undo and redo are made of. changes is the compressed
-- change set of SQLite's session extension; rows that an import added are not in it, they carry its id in import_id,
-- until it is undone (then the change set holds them too, and by_import_id is 0).
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    source TEXT NOT NULL,
    records INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    by_import_id INTEGER NOT NULL DEFAULT 0 CHECK (by_import_id IN (0, 1)),
    changes BLOB NOT NULL
) STRICT;
CREATE INDEX change_log_by_state ON change_log (state);
