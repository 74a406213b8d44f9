import type { IdentifierType } from '../../src/privacy/types.ts';

/** Types of identifiers in the order of the list: one of them, and many. */
export const TYPE_NAMES: Readonly<Record<IdentifierType, readonly [one: string, many: string]>> = {
  PERSON: ['name', 'Names'],
  STREET_ADDRESS: ['street address', 'Street addresses'],
  LOCATION: ['place', 'Places'],
  ORGANIZATION: ['organisation', 'Organisations'],
  ZIP_CODE: ['ZIP code', 'ZIP codes'],
  DATE_TIME: ['date', 'Dates'],
  AGE: ['age over 89', 'Ages over 89'],
  PHONE_NUMBER: ['phone number', 'Phone numbers'],
  FAX_NUMBER: ['fax number', 'Fax numbers'],
  EMAIL_ADDRESS: ['e-mail address', 'E-mail addresses'],
  DOMAIN_NAME: ['web address', 'Web addresses'],
  IP_ADDRESS: ['IP address', 'IP addresses'],
  US_SSN: ['social security number', 'Social security numbers'],
  MEDICAL_RECORD_NUMBER: ['medical record number', 'Medical record numbers'],
  HEALTH_PLAN_NUMBER: ['health plan number', 'Health plan numbers'],
  ACCOUNT_NUMBER: ['account number', 'Account numbers'],
  CREDIT_CARD: ['card number', 'Card numbers'],
  IBAN_CODE: ['IBAN', 'IBANs'],
  US_DRIVER_LICENSE: ['driver licence', 'Driver licences'],
  VEHICLE_ID: ['vehicle number', 'Vehicle numbers'],
  DEVICE_ID: ['device number', 'Device numbers'],
  BIOMETRIC_ID: ['biometric identifier', 'Biometric identifiers'],
  OTHER_ID: ['other identifier', 'Other identifiers'],
};

export const TYPES = Object.keys(TYPE_NAMES) as IdentifierType[];
