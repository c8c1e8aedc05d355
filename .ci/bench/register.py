#!/usr/bin/env python3
"""Writes a made-up extract of the register of schools, with the headings of the real one.

usage: register.py FILE [ROWS] [ENCODING]
ENCODING is utf-8 (the usual one), utf-8-sig or cp1252. Names of schools, places and people are invented; the same call always
writes the same file. Numbers begin at 700000, which the real register does not give out.
"""
import random
import sys

HEADINGS = """URN|LA (code)|LA (name)|EstablishmentNumber|EstablishmentName|TypeOfEstablishment (code)|TypeOfEstablishment (name)|
EstablishmentTypeGroup (code)|EstablishmentTypeGroup (name)|EstablishmentStatus (code)|EstablishmentStatus (name)|
ReasonEstablishmentOpened (code)|ReasonEstablishmentOpened (name)|OpenDate|ReasonEstablishmentClosed (code)|
ReasonEstablishmentClosed (name)|CloseDate|PhaseOfEducation (code)|PhaseOfEducation (name)|StatutoryLowAge|StatutoryHighAge|
Boarders (code)|Boarders (name)|NurseryProvision (name)|OfficialSixthForm (code)|OfficialSixthForm (name)|Gender (code)|Gender (name)|
ReligiousCharacter (code)|ReligiousCharacter (name)|ReligiousEthos (name)|Diocese (code)|Diocese (name)|AdmissionsPolicy (code)|
AdmissionsPolicy (name)|SchoolCapacity|SpecialClasses (code)|SpecialClasses (name)|CensusDate|NumberOfPupils|NumberOfBoys|
NumberOfGirls|PercentageFSM|TrustSchoolFlag (code)|TrustSchoolFlag (name)|Trusts (code)|Trusts (name)|SchoolSponsorFlag (name)|
SchoolSponsors (name)|FederationFlag (name)|Federations (code)|Federations (name)|UKPRN|FEHEIdentifier|FurtherEducationType (name)|
OfstedLastInsp|OfstedSpecialMeasures (code)|OfstedSpecialMeasures (name)|LastChangedDate|Street|Locality|Address3|Town|
County (name)|Postcode|SchoolWebsite|TelephoneNum|HeadTitle (name)|HeadFirstName|HeadLastName|HeadPreferredJobTitle|
BSOInspectorateName (name)|InspectorateReport|DateOfLastInspectionVisit|NextInspectionVisit|TeenMoth (name)|TeenMothPlaces|CCF (name)|
SENPRU (name)|EBD (name)|PlacesPRU|FTProv (name)|EdByOther (name)|Section41Approved (name)|SEN1 (name)|SEN2 (name)|SEN3 (name)|
SEN4 (name)|SEN5 (name)|SEN6 (name)|SEN7 (name)|SEN8 (name)|SEN9 (name)|SEN10 (name)|SEN11 (name)|SEN12 (name)|SEN13 (name)|
TypeOfResourcedProvision (name)|ResourcedProvisionOnRoll|ResourcedProvisionCapacity|SenUnitOnRoll|SenUnitCapacity|GOR (code)|
GOR (name)|DistrictAdministrative (code)|DistrictAdministrative (name)|AdministrativeWard (code)|AdministrativeWard (name)|
ParliamentaryConstituency (code)|ParliamentaryConstituency (name)|UrbanRural (code)|UrbanRural (name)|GSSLACode (name)|Easting|
Northing|CensusAreaStatisticWard (name)|MSOA (name)|LSOA (name)|InspectorateName (name)|SENStat|SENNoStat|
BoardingEstablishment (name)|PropsName|PreviousLA (code)|PreviousLA (name)|PreviousEstablishmentNumber|OfstedRating (name)|
RSCRegion (name)|Country (name)|UPRN|SiteName|QABName (code)|QABName (name)|EstablishmentAccredited (code)|
EstablishmentAccredited (name)|QABReport|CHNumber|MSOA (code)|LSOA (code)""".replace("\n", "").split("|")

PLACES = ["Eelmere", "Saltgote", "Heronsey", "Quadwick", "Toftney", "Larkney", "Thackmere", "Sallowby", "Ottersea", "Reedmere"]
SAINTS = ["St Pega's", "St Guthlac's", "St Zoë's", "St Étheldreda’s", "All Souls'"]
ENDS = ["Primary School", "Infant School", "Junior School", "Academy", "CofE Primary School", "High School"]
STATES = [("1", "Open")] * 6 + [("2", "Closed")] * 4 + [("3", "Open, but proposed to close"), ("4", "Proposed to open")]
KINDS = [("01", "Community school", "4", "Local authority maintained schools", "2", "Primary"),
         ("34", "Academy converter", "10", "Academies", "2", "Primary"),
         ("28", "Academy sponsor led", "10", "Academies", "4", "Secondary"),
         ("07", "Community special school", "5", "Special schools", "0", "Not applicable"),
         ("11", "Other independent school", "3", "Independent schools", "0", "Not applicable")]


def rows(count):
    chance = random.Random(2026)
    for number in range(count):
        place, state, kind = chance.choice(PLACES), chance.choice(STATES), chance.choice(KINDS)
        la = 900 + number % 60
        closed = f"{chance.randint(1, 28):02}-{chance.randint(1, 12):02}-{chance.randint(1995, 2026)}" if state[0] == "2" else ""
        pupils = chance.randint(40, 1200)
        values = {
            "URN": 700000 + number, "LA (code)": la, "LA (name)": f"Madeupshire {la - 899}",
            "EstablishmentNumber": 2000 + number % 5000,
            "EstablishmentName": f"{place} {chance.choice(SAINTS)} {chance.choice(ENDS)}",
            "TypeOfEstablishment (code)": kind[0], "TypeOfEstablishment (name)": kind[1],
            "EstablishmentTypeGroup (code)": kind[2], "EstablishmentTypeGroup (name)": kind[3],
            "EstablishmentStatus (code)": state[0], "EstablishmentStatus (name)": state[1],
            "OpenDate": "01-09-1974", "CloseDate": closed, "PhaseOfEducation (code)": kind[4],
            "PhaseOfEducation (name)": kind[5], "StatutoryLowAge": 4, "StatutoryHighAge": 11,
            "SchoolCapacity": pupils + 30, "CensusDate": "15-01-2026", "NumberOfPupils": pupils,
            "NumberOfBoys": pupils // 2, "NumberOfGirls": pupils - pupils // 2, "PercentageFSM": "12.3",
            "Trusts (name)": f"THE {place.upper()} TRUST" if kind[2] == "10" else "",
            "LastChangedDate": "04-02-2026", "Street": f"{chance.randint(1, 200)} Drove Road",
            "Locality": "The Fen,\r\nnear the mill" if number % 50 == 0 else "The Fen", "Town": place,
            "County (name)": "Madeupshire", "Postcode": f"ZZ{number % 90 + 1} {number % 9 + 1}XQ",
            "SchoolWebsite": f"https://school-{number}.example.org", "TelephoneNum": "01632960000",
            "HeadTitle (name)": "Dr", "HeadFirstName": "Verity", "HeadLastName": "Quillfeather",
            "HeadPreferredJobTitle": "Headteacher", "GOR (name)": "East of Nowhere",
            "DistrictAdministrative (name)": "North Madeupshire", "AdministrativeWard (name)": f"{place} and the Droves",
            "ParliamentaryConstituency (name)": "Madeupshire North", "UrbanRural (name)": "Rural hamlet",
            "Easting": 500000 + number, "Northing": 300000 + number, "UPRN": 10000000000 + number,
        }
        yield [str(values.get(heading, "Not applicable" if heading.endswith("(name)") else "")) for heading in HEADINGS]


def main(path, count="50000", encoding="utf-8"):
    quoted = lambda row: ",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n"
    with open(path, "w", encoding=encoding, errors="strict", newline="") as file:
        file.write(",".join(HEADINGS) + "\r\n")
        for row in rows(int(count)):
            file.write(quoted(row))


if __name__ == "__main__":
    main(*sys.argv[1:])
