/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English names of lands, for whence-english-kinds.c alone: what each is called, its capital, which stands for its government in the news, and
 * what is its own or its people.  Where a word may be of two lands, neither has it. */
#pragma once

#include "whence-kinds.h"

static const char *const nations[] = {
  "Afghanistan Kabul Afghan", "Albania Tirana Albanian", "Algeria Algiers Algerian", "Angola Luanda Angolan", "Argentina Buenos+Aires Argentine Argentinian",
  "Armenia Yerevan Armenian", "Australia Canberra Australian", "Austria Vienna Austrian", "Azerbaijan Baku Azerbaijani Azeri", "Bahrain Manama Bahraini",
  "Bangladesh Dhaka Bangladeshi", "Belarus Minsk Belarusian", "Belgium Belgian", "Benin Beninese", "Bhutan Thimphu Bhutanese", "Bolivia La+Paz Bolivian",
  "Bosnia Sarajevo Bosnian", "Botswana Gaborone Botswanan", "Brazil Brasilia Brazilian", "Britain UK United+Kingdom London British Briton", "Brunei Bruneian",
  "Bulgaria Sofia Bulgarian", "Burundi Burundian", "Cambodia Phnom+Penh Cambodian", "Cameroon Yaounde Cameroonian", "Canada Ottawa Canadian",
  "Chad Chadian", "Chile Santiago Chilean", "China Beijing Chinese", "Colombia Bogota Colombian", "Croatia Zagreb Croatian Croat", "Cuba Havana Cuban",
  "Cyprus Nicosia Cypriot", "Denmark Copenhagen Danish Dane", "Ecuador Quito Ecuadorian Ecuadorean", "Egypt Cairo Egyptian", "Eritrea Asmara Eritrean",
  "Estonia Tallinn Estonian", "Ethiopia Addis+Ababa Ethiopian", "Fiji Suva Fijian", "Finland Helsinki Finnish Finn", "France Paris French", "Gabon Libreville Gabonese",
  "Gambia Banjul Gambian", "Germany Berlin German", "Ghana Accra Ghanaian", "Greece Athens Greek", "Guatemala Guatemalan", "Guyana Georgetown Guyanese",
  "Haiti Port-au-Prince Haitian", "Honduras Tegucigalpa Honduran", "Hungary Budapest Hungarian", "Iceland Reykjavik Icelandic", "India New+Delhi Delhi Indian",
  "Indonesia Jakarta Indonesian", "Iran Tehran Iranian", "Iraq Baghdad Iraqi", "Ireland Dublin Irish", "Israel Jerusalem Israeli", "Italy Rome Italian",
  "Jamaica Jamaican", "Japan Tokyo Japanese", "Kazakhstan Astana Kazakh", "Kenya Nairobi Kenyan", "Kosovo Pristina Kosovar", "Kuwait Kuwaiti",
  "Kyrgyzstan Bishkek Kyrgyz", "Laos Vientiane Laotian", "Latvia Riga Latvian", "Lebanon Beirut Lebanese", "Liberia Monrovia Liberian", "Libya Tripoli Libyan",
  "Lithuania Vilnius Lithuanian", "Luxembourg", "Madagascar Antananarivo Malagasy", "Malawi Lilongwe Malawian", "Malaysia Kuala+Lumpur Malaysian", "Mali Bamako Malian",
  "Malta Valletta Maltese", "Mauritania Nouakchott Mauritanian", "Mexico Mexico+City Mexican", "Moldova Chisinau Moldovan", "Mongolia Ulaanbaatar Mongolian",
  "Montenegro Podgorica Montenegrin", "Morocco Rabat Moroccan", "Mozambique Maputo Mozambican", "Myanmar Burma Naypyidaw Burmese", "Namibia Windhoek Namibian",
  "Nepal Kathmandu Nepalese Nepali", "Netherlands Amsterdam Dutch", "New+Zealand Wellington", "Nicaragua Managua Nicaraguan", "Nigeria Abuja Nigerian",
  "North+Korea Pyongyang", "North+Macedonia Skopje Macedonian", "Norway Oslo Norwegian", "Oman Muscat Omani", "Pakistan Islamabad Pakistani", "Palestine Palestinian",
  "Panama Panamanian", "Paraguay Asuncion Paraguayan", "Peru Lima Peruvian", "Philippines Manila Philippine Filipino", "Poland Warsaw Polish Pole",
  "Portugal Lisbon Portuguese", "Qatar Doha Qatari", "Romania Bucharest Romanian", "Russia Moscow Kremlin Russian", "Rwanda Kigali Rwandan", "Saudi+Arabia Riyadh Saudi",
  "Senegal Dakar Senegalese", "Serbia Belgrade Serbian Serb", "Sierra+Leone Freetown", "Singapore Singaporean", "Slovakia Bratislava Slovak", "Slovenia Ljubljana Slovenian",
  "Somalia Mogadishu Somali", "South+Africa Pretoria", "South+Korea Seoul", "South+Sudan Juba", "Spain Madrid Spanish Spaniard", "Sri+Lanka Colombo", "Sudan Khartoum Sudanese",
  "Sweden Stockholm Swedish Swede", "Switzerland Bern Swiss", "Syria Damascus Syrian", "Taiwan Taipei Taiwanese", "Tajikistan Dushanbe Tajik", "Tanzania Dodoma Tanzanian",
  "Thailand Bangkok Thai", "Togo Lome Togolese", "Tunisia Tunis Tunisian", "Turkey Turkiye Ankara Turkish Turk", "Turkmenistan Ashgabat Turkmen", "Uganda Kampala Ugandan",
  "Ukraine Kyiv Kiev Ukrainian", "United+Arab+Emirates UAE Abu+Dhabi Emirati", "United+States US USA Washington American", "Uruguay Montevideo Uruguayan",
  "Uzbekistan Tashkent Uzbek", "Venezuela Caracas Venezuelan", "Vietnam Hanoi Vietnamese", "Yemen Sanaa Yemeni", "Zambia Lusaka Zambian", "Zimbabwe Harare Zimbabwean", NULL
};
