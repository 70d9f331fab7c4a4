package org.kefu.transfer.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kefu.field.boundary.FieldView;
import org.kefu.transfer.boundary.ImportSettings;
import org.kefu.transfer.boundary.ImportTarget;

/** Guesses from its heading what a column is, in Chinese and English. */
final class Headings {
  private static final Map<ImportTarget, Set<String>> NAMES = new EnumMap<>(ImportTarget.class);

  /** 电话1, 电话 2, E-mail (work): one of several, or said closer. */
  private static final Pattern CLOSER = Pattern.compile("[(（\\[【].*$|\\d+$");

  private static final Set<ImportTarget> SEVERAL =
      Set.of(
          ImportTarget.PHONE,
          ImportTarget.EMAIL,
          ImportTarget.CONTACT_PHONE,
          ImportTarget.CONTACT_EMAIL,
          ImportTarget.REMARK);

  static {
    name(
        ImportTarget.NAME,
        "姓名 名称 姓名或名称 客户 客户名 客户名称 客户姓名 名字 顾客 顾客姓名 用户名称 用户姓名 name fullname customer customername"
            + " displayname clientname");
    name(ImportTarget.KIND, "类别 类型 客户类型 客户类别 性质 kind type customertype");
    name(
        ImportTarget.COMPANY,
        "公司 公司名称 单位 单位名称 企业 企业名称 工作单位 company companyname organisation organization employer");
    name(ImportTarget.DEPARTMENT, "部门 科室 department dept division");
    name(ImportTarget.LANGUAGE, "语言 language lang");
    name(
        ImportTarget.REGISTRATION,
        "税号 证件号或税号 纳税人识别号 统一社会信用代码 信用代码 身份证 身份证号 身份证号码 证件号 证件号码 taxnumber idortaxnumber taxid vatid"
            + " vatnumber idnumber registration");
    name(
        ImportTarget.PARENT,
        "上级公司 上级公司编号 母公司 所属公司 parent parentcompany numberoftheparentcompany parentnumber");
    name(
        ImportTarget.PHONE,
        "电话 手机 手机号 手机号码 移动电话 电话号码 联系电话 联系方式 固定电话 座机 固话 phone phonenumber mobile mobilephone cell"
            + " cellphone telephone tel");
    name(ImportTarget.EMAIL, "邮箱 邮件 电子邮箱 电子邮件 邮件地址 邮箱地址 email emailaddress mail mailaddress");
    name(
        ImportTarget.ADDRESS,
        "地址 详细地址 完整地址 联系地址 通讯地址 客户地址 公司地址 address wholeaddress fulladdress postaladdress");
    name(ImportTarget.PROVINCE, "省 省份 省市 province state region");
    name(ImportTarget.CITY, "市 城市 地市 city town");
    name(ImportTarget.DISTRICT, "区 区县 县 县区 district county");
    name(ImportTarget.STREET, "街道 街道地址 门牌 街道门牌 street streetaddress addressline");
    name(ImportTarget.CONTACT, "联系人 联系人姓名 经办人 contact contactname contactperson");
    name(
        ImportTarget.CONTACT_ROLE,
        "职务 职位 联系人职务 岗位 title jobtitle position role contactrole contactsrole");
    name(ImportTarget.CONTACT_PHONE, "联系人电话 联系人手机 contactphone contactmobile contactstelephone");
    name(ImportTarget.CONTACT_EMAIL, "联系人邮箱 联系人邮件 contactemail contactmail contactsmail");
    name(ImportTarget.CONTACT_TAGS, "联系人标签 contacttags contactstags");
    name(ImportTarget.ACCOUNT_NUMBER, "账号 客户账号 账户号 账户编号 accountnumber accountno");
    name(ImportTarget.LEVEL, "等级 客户等级 级别 客户级别 level grade customerlevel");
    name(ImportTarget.CREDIT, "信用额度 授信额度 credit creditlimit creditlimityuan");
    name(ImportTarget.SETTLEMENT, "结算方式 付款方式 settlement paymentmethod howtheypay");
    name(ImportTarget.PAYMENT_DAYS, "账期 账期天 付款期限 paymentdays daystopay");
    name(ImportTarget.BANK, "开户行 开户银行 bank");
    name(ImportTarget.BANK_ACCOUNT, "银行账号 银行账户 bankaccount iban");
    name(ImportTarget.REMARK, "备注 说明 附注 remark remarks note notes comment comments");
  }

  private Headings() {}

  private static void name(ImportTarget target, String names) {
    NAMES.put(target, Set.of(names.split(" ")));
  }

  /** A target for each heading; empty where none is known or another column has it. */
  /**
   * @param fields the custom fields there are, known by their keys and names; what every customer
   *     has comes first
   */
  static List<String> targets(List<String> headings, List<FieldView> fields) {
    var found = new ArrayList<String>();
    for (var heading : headings) {
      var target = target(heading);
      var name = target == null ? own(heading, fields) : target.name();
      boolean free = target != null && SEVERAL.contains(target) || !found.contains(name);
      found.add(name != null && free ? name : "");
    }
    return found;
  }

  private static String own(String heading, List<FieldView> fields) {
    var plain = plain(heading);
    return fields.stream()
        .filter(
            field ->
                Stream.of(field.key(), field.file().name().zh(), field.file().name().en())
                    .anyMatch(name -> plain(name).equals(plain)))
        .map(field -> ImportSettings.target(field.key()))
        .findFirst()
        .orElse(null);
  }

  private static ImportTarget target(String heading) {
    var plain = plain(heading);
    var shorter = plain(CLOSER.matcher(heading.strip()).replaceFirst(""));
    for (var wanted : List.of(plain, shorter)) {
      for (var each : NAMES.entrySet()) {
        if (each.getValue().contains(wanted)) {
          return each.getKey();
        }
      }
    }
    return null;
  }

  private static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
